package dev.ryx.expr;

import dev.ryx.query.ast.FieldPath;

/**
 * A way from {@code R} over one or more relations to {@code T}: each relation joins. Generated classes add the columns
 * and relations of {@code T}.
 *
 * @param <R> the model where the way begins
 * @param <T> the model where it ends
 */
public abstract class RelationPath<R, T> extends RelationExpr<R, T> {

    /** For the generated classes. */
    protected RelationPath(FieldPath path) {
        super(path);
    }

    /** The way to a field or relation of {@code T}. */
    protected final FieldPath at(String member) {
        return path().then(member);
    }
}
