package dev.ryx.expr;

import dev.ryx.query.ast.Expression;

/**
 * An expression of {@code M} whose Java class is known, and nothing else of it: it can be compared and sorted by.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public final class ValueExpr<M, T> extends ComparableExpr<M, T> {

    /**
     * The value of a node of the query tree.
     *
     * @param node the node
     * @param reader how its value is read from a row
     */
    public ValueExpr(Expression node, ColumnReader<T> reader) {
        super(node, reader);
    }
}
