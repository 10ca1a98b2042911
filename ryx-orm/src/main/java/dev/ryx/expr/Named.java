package dev.ryx.expr;

import dev.ryx.query.ast.Selection;

/**
 * An expression and the name that it has in rows: {@code lower(Post_.title).as("lower")}.
 *
 * @param <M> the model whose rows have it
 * @param name the name; later filters and orders can use it
 * @param expression the expression
 */
public record Named<M>(String name, Expr<M, ?> expression) {

    /** A path from text, under its own name. */
    public static Named<Object> of(String path) {
        return F.of(path).as(path);
    }

    /** The node of the query tree. */
    public Selection node() {
        return new Selection(name, expression.node());
    }
}
