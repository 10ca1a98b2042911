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
}
