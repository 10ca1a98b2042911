package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import java.util.UUID;

/** An expression of {@code M} that is a UUID. */
public class UuidExpr<M> extends Expr<M, UUID> {

    /** The value of a node of the query tree. */
    public UuidExpr(Expression node) {
        super(node, RowView::getUuid);
    }
}
