package dev.ryx.expr;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.Collection;

/**
 * A relation of {@code M}, as the key at its far end.
 *
 * @param <M> the model whose rows have it
 * @param <T> the model at the far end
 */
public abstract class RelationExpr<M, T> implements Member<M> {

    private final FieldPath path;

    /** For the subclasses. */
    protected RelationExpr(FieldPath path) {
        this.path = path;
    }

    /** The way from {@code M}. */
    public final FieldPath path() {
        return path;
    }

    /** The node of the query tree: {@link #path()}. */
    @Override
    public final Expression node() {
        return path;
    }

    /** The related object, or for a to-many relation one of them, is the given one, which has been saved. */
    public final Q<M> eq(T object) {
        return lookup("exact", object);
    }

    /** The related object, or for a to-many relation one of them, is one of the given ones. */
    public final Q<M> in(Collection<? extends T> objects) {
        return lookup("in", objects);
    }

    /** The key of the related object equals an expression, such as that of the query around. */
    public final Q<M> eq(Expr<? super M, ?> key) {
        return lookup("exact", key);
    }

    /** The related object is one of a query's, or its key is a value that the query selects. */
    public final Q<M> in(Rows<?> query) {
        return lookup("in", query);
    }

    /** The key of the related object, as an expression. */
    public final F<M> key() {
        return new F<>(path);
    }

    /** There is no related object. */
    public final Q<M> isNull() {
        return lookup("isnull", true);
    }

    /** There is a related object. */
    public final Q<M> isNotNull() {
        return lookup("isnull", false);
    }

    private Q<M> lookup(String name, Object operand) {
        return new Q<>(new Condition.Leaf(path, name, Operands.of(operand)));
    }
}
