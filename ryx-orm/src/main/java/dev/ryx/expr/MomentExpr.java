package dev.ryx.expr;

import dev.ryx.query.ast.Expression;

/**
 * An expression with a date and a time of day; parts of an instant are taken in UTC.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public abstract class MomentExpr<M, T> extends DatedExpr<M, T> {

    /** For the subclasses. */
    protected MomentExpr(Expression node, ColumnReader<T> reader) {
        super(node, reader);
    }

    /** The date alone. */
    public final DateExpr<M> date() {
        return new DateExpr<>(node("date"));
    }

    /** The time of day alone. */
    public final TimeExpr<M> time() {
        return new TimeExpr<>(node("time"));
    }

    /** The hour, 0 to 23. */
    public final IntExpr<M> hour() {
        return part("hour");
    }

    /** The minute, 0 to 59. */
    public final IntExpr<M> minute() {
        return part("minute");
    }

    /** The whole second, 0 to 59. */
    public final IntExpr<M> second() {
        return part("second");
    }
}
