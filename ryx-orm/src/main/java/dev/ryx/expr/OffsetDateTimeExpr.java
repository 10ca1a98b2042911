package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An expression of {@code M} that is an instant, read at UTC. */
public class OffsetDateTimeExpr<M> extends MomentExpr<M, OffsetDateTime> {

    /** The value of a node of the query tree. */
    public OffsetDateTimeExpr(Expression node) {
        super(node, OffsetDateTimeExpr::atUtc);
    }

    /**
     * The beginning of the unit that the value lies in.
     *
     * @param unit such as {@code "month"} or {@code "hour"}
     */
    public final OffsetDateTimeExpr<M> truncatedTo(String unit) {
        return new OffsetDateTimeExpr<>(node("trunc_" + unit));
    }

    /** The date and time that clocks show in a time zone at this instant. */
    public final DateTimeExpr<M> atZone(ZoneId zone) {
        return new DateTimeExpr<>(new Expression.AtZone(node(), Expression.Value.of(zone.getId())));
    }

    private static @Nullable OffsetDateTime atUtc(RowView row, int column) {
        Instant instant = row.getTimestamp(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
