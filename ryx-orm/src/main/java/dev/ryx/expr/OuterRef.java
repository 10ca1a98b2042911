package dev.ryx.expr;

import dev.ryx.query.ast.Expression;

/** An expression of the query around, from text; {@link Subqueries#outer} is the typed spelling. */
public final class OuterRef {

    private OuterRef() {}

    /**
     * A field, an annotation or a transform of the query around.
     *
     * @param path such as {@code "id"} or {@code "author__name"}
     */
    public static F<Object> of(String path) {
        return new F<>(new Expression.Outer(new Expression.TextPath(path)));
    }
}
