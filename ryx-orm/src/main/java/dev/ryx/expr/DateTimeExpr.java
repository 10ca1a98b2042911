package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.LocalDateTime;

/** An expression of {@code M} that is a date and time without zone. */
public class DateTimeExpr<M> extends MomentExpr<M, LocalDateTime> {

    /** The value of a node of the query tree. */
    public DateTimeExpr(Expression node) {
        super(node, RowView::getDateTime);
    }

    /**
     * The beginning of the unit that the value lies in.
     *
     * @param unit such as {@code "month"} or {@code "hour"}
     */
    public final DateTimeExpr<M> truncatedTo(String unit) {
        return new DateTimeExpr<>(node("trunc_" + unit));
    }
}
