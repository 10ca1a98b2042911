package dev.ryx.expr;

import dev.ryx.query.ast.QueryNode;

/**
 * A query as a part of another one: what {@code in}, {@code exists} and {@code subquery} take. It does not run by itself
 * there.
 *
 * @param <R> what each row becomes
 */
public interface Rows<R> {

    /** The node of the query tree. */
    QueryNode node();

    /**
     * The rows of a query that selects one expression.
     *
     * @param <T> the expression's Java class
     */
    interface OfOne<T> extends Rows<T> {

        /** How the value is read from a row. */
        ColumnReader<T> reader();
    }
}
