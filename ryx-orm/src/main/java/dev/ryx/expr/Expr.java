package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value in each row of a query.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public abstract class Expr<M, T> implements Member<M> {

    private final Expression node;
    private final ColumnReader<T> reader;

    /**
     * @param node the node of the query tree
     * @param reader how its value is read from a row
     */
    protected Expr(Expression node, ColumnReader<T> reader) {
        this.node = node;
        this.reader = reader;
    }

    /** The node of the query tree. */
    @Override
    public final Expression node() {
        return node;
    }

    /** How the value is read from a row. */
    public final ColumnReader<T> reader() {
        return reader;
    }

    /** The value in the current row, or null. */
    public final @Nullable T read(RowView row, int column) {
        return reader.read(row, column);
    }

    /** The value equals the given one: {@code x = ?}. */
    public final Q<M> eq(T value) {
        return lookup("exact", value);
    }

    /** The value equals that of another expression of the row: {@code x = y}. */
    public final Q<M> eq(Expr<? super M, ? extends T> other) {
        return lookup("exact", other);
    }

    /** The value differs from the given one, or is NULL: every row that {@code eq} leaves out. */
    public final Q<M> ne(T value) {
        return eq(value).not();
    }

    /** The value differs from that of another expression of the row, or one of them is NULL. */
    public final Q<M> ne(Expr<? super M, ? extends T> other) {
        return eq(other).not();
    }

    /** The value is one of the given ones. None at all matches nothing; NULLs among them are left out. */
    public final Q<M> in(Collection<? extends T> values) {
        return lookup("in", values);
    }

    /** The value is one of the given ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Q<M> in(T first, T... more) {
        return lookup("in", Arguments.of(first, more));
    }

    /** The value is one that the query selects: {@code x IN (SELECT …)}. */
    public final Q<M> in(Rows<? extends T> query) {
        return lookup("in", query);
    }

    /** The value equals the one that the query selects, of at most one row: {@code x = (SELECT …)}. */
    public final Q<M> eq(Rows<? extends T> query) {
        return lookup("exact", query);
    }

    /** The value is NULL. */
    public final Q<M> isNull() {
        return lookup("isnull", true);
    }

    /** The value is not NULL. */
    public final Q<M> isNotNull() {
        return lookup("isnull", false);
    }

    /** The order from the least value to the greatest. */
    public final Order<M> asc() {
        return new Order<>(new Ordering(node, false, Ordering.Nulls.DEFAULT));
    }

    /** The order from the greatest value to the least. */
    public final Order<M> desc() {
        return new Order<>(new Ordering(node, true, Ordering.Nulls.DEFAULT));
    }

    /**
     * A registered lookup of this value, one of one's own included.
     *
     * @param name the lookup's name, such as {@code "regex"}
     * @param operand what it is compared with: a value, a collection of values, an {@link Expr} or a query
     */
    public final Q<M> lookup(String name, @Nullable Object operand) {
        return new Q<>(new Condition.Leaf(node, name, Operands.comparedBy(name, operand(name, operand))));
    }

    /** What a lookup compares with, as a column holds it. */
    @Nullable
    Object operand(String name, @Nullable Object given) {
        return given;
    }

    /** A registered transform of this value, such as {@code "trunc_month"}. */
    public final F<M> transform(String name) {
        return new F<>(new Expression.Transform(node, name));
    }

    /** This expression under a name, for {@code values} and {@code annotate}. */
    public final Named<M> as(String name) {
        return new Named<>(name, this);
    }

    /** The same expression without what the compiler knows of its class, to calculate as text does. */
    public final F<M> untyped() {
        return new F<>(node);
    }
}
