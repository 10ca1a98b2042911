package dev.ryx.expr;

import dev.ryx.query.ast.Expression;

/**
 * An expression with a date; parts of an instant are taken in UTC.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public abstract class DatedExpr<M, T> extends ComparableExpr<M, T> {

    /** For the subclasses. */
    protected DatedExpr(Expression node, ColumnReader<T> reader) {
        super(node, reader);
    }

    /** The year: {@code EXTRACT(YEAR FROM …)}. */
    public final IntExpr<M> year() {
        return part("year");
    }

    /** The year that the ISO week belongs to. */
    public final IntExpr<M> isoYear() {
        return part("iso_year");
    }

    /** The quarter, 1 to 4. */
    public final IntExpr<M> quarter() {
        return part("quarter");
    }

    /** The month, 1 to 12: {@code EXTRACT(MONTH FROM …)}. */
    public final IntExpr<M> month() {
        return part("month");
    }

    /** The ISO week, 1 to 53. */
    public final IntExpr<M> week() {
        return part("week");
    }

    /** The day of the month. */
    public final IntExpr<M> day() {
        return part("day");
    }

    /** The day of the week, from Sunday, 1, to Saturday, 7. */
    public final IntExpr<M> weekDay() {
        return part("week_day");
    }

    /** The day of the week, from Monday, 1, to Sunday, 7. */
    public final IntExpr<M> isoWeekDay() {
        return part("iso_week_day");
    }

    /** The day of the week, from Sunday, 0, to Saturday, 6. */
    public final IntExpr<M> dow() {
        return part("dow");
    }

    /** A part that is a whole number. */
    final IntExpr<M> part(String name) {
        return new IntExpr<>(node(name));
    }

    /** The value under a transform. */
    final Expression node(String transform) {
        return new Expression.Transform(node(), transform);
    }
}
