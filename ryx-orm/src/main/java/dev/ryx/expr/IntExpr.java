package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;

/** An expression of {@code M} that is a whole number of 32 bits. */
public class IntExpr<M> extends WholeNumberExpr<M, Integer> {

    /** The value of a node of the query tree. */
    public IntExpr(Expression node) {
        super(node, RowView::getIntOrNull);
    }
}
