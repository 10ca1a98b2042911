package dev.ryx.expr;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the rows of a model. Conditions combine with {@link #and}, {@link #or} and {@link #not}, typed ones
 * and ones from text alike.
 *
 * @param <M> the model; {@code Object} for a condition from text, which is checked when it meets a query
 */
public final class Q<M> {

    private final Condition condition;

    /** The condition of a node of the query tree. */
    public Q(Condition condition) {
        this.condition = condition;
    }

    /** The condition that holds for every row, to begin with. */
    public static Q<Object> of() {
        return new Q<>(Condition.ALWAYS);
    }

    /**
     * A condition from text.
     *
     * @param lookup a path and a lookup, such as {@code "author__name__startswith"}; without a lookup, {@code exact}
     * @param value a value, a collection of values, an object of the model that a foreign key refers to, an {@link Expr}
     *     or a query; of {@code in} and {@code range} also a list with an {@link Expr} in it
     */
    public static Q<Object> of(String lookup, @Nullable Object value) {
        return new Q<>(
                Spread.holdsExpressions(value)
                        ? Spread.of(lookup, Spread.list(value))
                        : new Condition.TextLeaf(lookup, Operands.comparedBy(lookup, value)));
    }

    /**
     * The condition that a truth value is true.
     *
     * @param truth such as a {@code caseWhen} or a subquery
     */
    public static <M> Q<M> of(Expr<M, ? super Boolean> truth) {
        return new Q<>(new Condition.Holds(truth.node()));
    }

    /** The condition as a value of each row: true, false or NULL. */
    public BoolExpr<M> asExpr() {
        return new BoolExpr<>(new Expression.Test(condition));
    }

    /** The node of the query tree. */
    public Condition condition() {
        return condition;
    }

    /** Rows for which both conditions are true. */
    public <N extends M> Q<N> and(Q<? super N> other) {
        return new Q<>(Condition.and(condition, other.condition));
    }

    /** Rows for which this condition and one from text are true. */
    public Q<M> and(String lookup, @Nullable Object value) {
        return new Q<>(Condition.and(condition, of(lookup, value).condition));
    }

    /** Rows for which at least one of the conditions is true. */
    public <N extends M> Q<N> or(Q<? super N> other) {
        return new Q<>(Condition.or(condition, other.condition));
    }

    /** Rows for which this condition or one from text is true. */
    public Q<M> or(String lookup, @Nullable Object value) {
        return new Q<>(Condition.or(condition, of(lookup, value).condition));
    }

    /** Every row that this condition leaves out, those with NULL included. */
    public Q<M> not() {
        return new Q<>(Condition.excluding(condition));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Q<?> that && condition.equals(that.condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }

    @Override
    public String toString() {
        return "Q[" + condition + "]";
    }
}
