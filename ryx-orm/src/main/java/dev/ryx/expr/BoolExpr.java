package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;

/** An expression of {@code M} that is true or false. */
public class BoolExpr<M> extends Expr<M, Boolean> {

    /** The value of a node of the query tree. */
    public BoolExpr(Expression node) {
        super(node, RowView::getBooleanOrNull);
    }

    /** The value is true. */
    public final Q<M> isTrue() {
        return eq(true);
    }

    /** The value is false. */
    public final Q<M> isFalse() {
        return eq(false);
    }
}
