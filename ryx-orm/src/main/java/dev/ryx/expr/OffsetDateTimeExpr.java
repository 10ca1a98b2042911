package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An expression of {@code M} that is an instant, read at UTC. */
public class OffsetDateTimeExpr<M> extends ComparableExpr<M, OffsetDateTime> {

    /** The value of a node of the query tree. */
    public OffsetDateTimeExpr(Expression node) {
        super(node, OffsetDateTimeExpr::atUtc);
    }

    /** The year, taken in UTC: {@code EXTRACT(YEAR FROM …)}. */
    public final IntExpr<M> year() {
        return new IntExpr<>(new Expression.Transform(node(), "year"));
    }

    /** The month, 1 to 12, taken in UTC: {@code EXTRACT(MONTH FROM …)}. */
    public final IntExpr<M> month() {
        return new IntExpr<>(new Expression.Transform(node(), "month"));
    }

    private static @Nullable OffsetDateTime atUtc(RowView row, int column) {
        Instant instant = row.getTimestamp(column);
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
