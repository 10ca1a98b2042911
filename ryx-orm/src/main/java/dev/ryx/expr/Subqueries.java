package dev.ryx.expr;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;

/** Queries within queries, to be imported statically. What they say of the query around is an {@link OuterRef}. */
public final class Subqueries {

    private Subqueries() {}

    /** Whether a query has a row: {@code EXISTS (SELECT …)}. */
    public static Q<Object> exists(Rows<?> query) {
        return new Q<>(new Condition.Exists(query.node()));
    }

    /** Whether a query has no row: {@code NOT EXISTS (SELECT …)}. */
    public static Q<Object> notExists(Rows<?> query) {
        return new Q<>(new Condition.Not(new Condition.Exists(query.node())));
    }

    /** The one value that a query selects, of at most one row; NULL without a row: {@code (SELECT …)}. */
    public static <T> ValueExpr<Object, T> subquery(Rows.OfOne<T> query) {
        return new ValueExpr<>(new Expression.Subquery(query.node()), query.reader());
    }

    /** The one value that a query from text selects, or the key of a query of objects; see {@link #subquery(Rows.OfOne)}. */
    public static F<Object> subquery(Rows<?> query) {
        return new F<>(new Expression.Subquery(query.node()));
    }

    /** An expression of the query around, within a subquery. */
    public static <T> ValueExpr<Object, T> outer(Expr<?, T> expression) {
        return new ValueExpr<>(new Expression.Outer(expression.node()), expression.reader());
    }
}
