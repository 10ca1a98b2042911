package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;

/** An expression of {@code M} that is bytes. */
public class BytesExpr<M> extends Expr<M, byte[]> {

    /** The value of a node of the query tree. */
    public BytesExpr(Expression node) {
        super(node, RowView::getBytes);
    }
}
