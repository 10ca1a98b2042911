package dev.ryx.expr;

import dev.ryx.query.ast.Ordering;

/**
 * One term of an order.
 *
 * @param <M> the model whose rows are sorted
 * @param node the node of the query tree
 */
public record Order<M>(Ordering node) {

    /** A term from text: a path, with a leading {@code -} for descending ({@code "-author__name"}). */
    public static Order<Object> of(String text) {
        return new Order<>(Ordering.parse(text));
    }

    /** The same term with NULLs before all values. */
    public Order<M> nullsFirst() {
        return withNulls(Ordering.Nulls.FIRST);
    }

    /** The same term with NULLs after all values. */
    public Order<M> nullsLast() {
        return withNulls(Ordering.Nulls.LAST);
    }

    private Order<M> withNulls(Ordering.Nulls nulls) {
        return new Order<>(new Ordering(node.expression(), node.descending(), nulls));
    }
}
