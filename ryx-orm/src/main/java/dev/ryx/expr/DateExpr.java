package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.LocalDate;

/** An expression of {@code M} that is a date. */
public class DateExpr<M> extends DatedExpr<M, LocalDate> {

    /** The value of a node of the query tree. */
    public DateExpr(Expression node) {
        super(node, RowView::getDate);
    }

    /**
     * The beginning of the unit that the value lies in.
     *
     * @param unit a unit of at least a day, such as {@code "month"}
     */
    public final DateExpr<M> truncatedTo(String unit) {
        return new DateExpr<>(node("trunc_" + unit));
    }
}
