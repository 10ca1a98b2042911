package dev.ryx.expr;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import java.util.List;

/**
 * An expression whose values have an order.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public abstract class ComparableExpr<M, T> extends Expr<M, T> {

    /** For the subclasses. */
    protected ComparableExpr(Expression node, ColumnReader<T> reader) {
        super(node, reader);
    }

    /** The value is greater than the given one: {@code x > ?}. */
    public final Q<M> gt(T value) {
        return lookup("gt", value);
    }

    /** The value is greater than that of another expression of the row. */
    public final Q<M> gt(Expr<? super M, ? extends T> other) {
        return lookup("gt", other);
    }

    /** The value is at least the given one: {@code x >= ?}. */
    public final Q<M> gte(T value) {
        return lookup("gte", value);
    }

    /** The value is at least that of another expression of the row. */
    public final Q<M> gte(Expr<? super M, ? extends T> other) {
        return lookup("gte", other);
    }

    /** The value is less than the given one: {@code x < ?}. */
    public final Q<M> lt(T value) {
        return lookup("lt", value);
    }

    /** The value is less than that of another expression of the row. */
    public final Q<M> lt(Expr<? super M, ? extends T> other) {
        return lookup("lt", other);
    }

    /** The value is at most the given one: {@code x <= ?}. */
    public final Q<M> lte(T value) {
        return lookup("lte", value);
    }

    /** The value is at most that of another expression of the row. */
    public final Q<M> lte(Expr<? super M, ? extends T> other) {
        return lookup("lte", other);
    }

    /** The value lies between two others, both included: {@code x BETWEEN ? AND ?}. */
    public final Q<M> between(T low, T high) {
        return new Q<>(new Condition.Leaf(node(), "range", Operands.list(List.of(low, high))));
    }

    /** The value lies between those of two expressions of the row, both included: {@code x >= y AND x <= z}. */
    public final Q<M> between(Expr<? super M, ? extends T> low, Expr<? super M, ? extends T> high) {
        return gte(low).and(lte(high));
    }
}
