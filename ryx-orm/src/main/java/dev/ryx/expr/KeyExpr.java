package dev.ryx.expr;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import java.util.Collection;

/**
 * A primary key of several fields, as a whole. It has no single value that could be selected or computed with; its fields
 * do.
 *
 * @param <M> the model whose rows have it
 * @param <K> the record of its values
 */
public final class KeyExpr<M, K> {

    private final FieldPath path;

    /** The key of the model at the end of a path. */
    public KeyExpr(FieldPath path) {
        this.path = path;
    }

    /** The key is the given one: {@code a = ? AND b = ?}. */
    public Q<M> eq(K key) {
        return lookup("exact", key);
    }

    /** The key is another one. Over a relation to many, no related row has the given one. */
    public Q<M> ne(K key) {
        return eq(key).not();
    }

    /** The key is one of the given ones: {@code (a, b) IN ((?, ?), …)}. None at all matches nothing. */
    public Q<M> in(Collection<? extends K> keys) {
        return lookup("in", keys);
    }

    /** The key is one of the given ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Q<M> in(K first, K... more) {
        return lookup("in", Arguments.of(first, more));
    }

    /** The key is that of one of the query's objects: {@code (a, b) IN (SELECT a, b …)}. */
    public Q<M> in(Rows<?> query) {
        return lookup("in", query);
    }

    /** The order of the key's fields, one after the other. */
    public Order<M> asc() {
        return new Order<>(new Ordering(path, false, Ordering.Nulls.DEFAULT));
    }

    /** The order of the key's fields, each from the greatest value to the least. */
    public Order<M> desc() {
        return new Order<>(new Ordering(path, true, Ordering.Nulls.DEFAULT));
    }

    private Q<M> lookup(String name, Object operand) {
        return new Q<>(new Condition.Leaf(path, name, Operands.of(operand)));
    }
}
