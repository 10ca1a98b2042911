package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.LocalDateTime;

/** An expression of {@code M} that is a date and time without zone. */
public class DateTimeExpr<M> extends ComparableExpr<M, LocalDateTime> {

    /** The value of a node of the query tree. */
    public DateTimeExpr(Expression node) {
        super(node, RowView::getDateTime);
    }

    /** The year, taken in UTC: {@code EXTRACT(YEAR FROM …)}. */
    public final IntExpr<M> year() {
        return new IntExpr<>(new Expression.Transform(node(), "year"));
    }

    /** The month, 1 to 12, taken in UTC: {@code EXTRACT(MONTH FROM …)}. */
    public final IntExpr<M> month() {
        return new IntExpr<>(new Expression.Transform(node(), "month"));
    }
}
