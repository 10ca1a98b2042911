package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;

/** An expression of {@code M} that is a whole number of 16 bits. */
public class ShortExpr<M> extends WholeNumberExpr<M, Short> {

    /** The value of a node of the query tree. */
    public ShortExpr(Expression node) {
        super(node, RowView::getShortOrNull);
    }
}
