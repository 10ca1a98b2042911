package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.LocalDate;

/** An expression of {@code M} that is a date. */
public class DateExpr<M> extends ComparableExpr<M, LocalDate> {

    /** The value of a node of the query tree. */
    public DateExpr(Expression node) {
        super(node, RowView::getDate);
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
