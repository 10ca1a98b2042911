package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.LocalTime;

/** An expression of {@code M} that is a time of day. */
public class TimeExpr<M> extends ComparableExpr<M, LocalTime> {

    /** The value of a node of the query tree. */
    public TimeExpr(Expression node) {
        super(node, RowView::getTime);
    }

    /** The hour, 0 to 23. */
    public final IntExpr<M> hour() {
        return new IntExpr<>(new Expression.Transform(node(), "hour"));
    }

    /** The minute, 0 to 59. */
    public final IntExpr<M> minute() {
        return new IntExpr<>(new Expression.Transform(node(), "minute"));
    }

    /** The whole second, 0 to 59. */
    public final IntExpr<M> second() {
        return new IntExpr<>(new Expression.Transform(node(), "second"));
    }
}
