package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.Instant;
import java.time.ZoneId;

/** An expression of {@code M} that is an instant. */
public class InstantExpr<M> extends MomentExpr<M, Instant> {

    /** The value of a node of the query tree. */
    public InstantExpr(Expression node) {
        super(node, RowView::getTimestamp);
    }

    /**
     * The beginning of the unit that the value lies in.
     *
     * @param unit such as {@code "month"} or {@code "hour"}
     */
    public final InstantExpr<M> truncatedTo(String unit) {
        return new InstantExpr<>(node("trunc_" + unit));
    }

    /** The date and time that clocks show in a time zone at this instant. */
    public final DateTimeExpr<M> atZone(ZoneId zone) {
        return new DateTimeExpr<>(new Expression.AtZone(node(), Expression.Value.of(zone.getId())));
    }
}
