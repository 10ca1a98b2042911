package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.time.Duration;

/** An expression of {@code M} that is an amount of time. */
public class DurationExpr<M> extends ComparableExpr<M, Duration> {

    /** The value of a node of the query tree. */
    public DurationExpr(Expression node) {
        super(node, RowView::getInterval);
    }
}
