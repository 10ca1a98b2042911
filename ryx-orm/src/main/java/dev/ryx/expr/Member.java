package dev.ryx.expr;

import dev.ryx.query.ast.Expression;

/**
 * Something of a model that has a value in each row: an expression, or a relation as the key at its far end.
 *
 * @param <M> the model whose rows have it
 */
@SuppressWarnings("UnusedTypeParameter") // it says whose rows have it
public interface Member<M> {

    /** The node of the query tree. */
    Expression node();
}
