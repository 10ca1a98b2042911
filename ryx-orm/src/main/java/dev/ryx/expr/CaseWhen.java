package dev.ryx.expr;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Case;
import dev.ryx.query.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A choice between values that is not finished: {@link #otherwise} or {@link #end} finishes it. Every method returns a
 * new one.
 *
 * @param <M> the model whose rows choose
 * @param <T> the Java class of the values
 * @param <E> the expression that it becomes
 */
public final class CaseWhen<M, T, E> {

    private final Function<Expression, E> family;
    private final List<Case.When> branches;
    private final @Nullable SqlType type;

    private CaseWhen(Function<Expression, E> family, List<Case.When> branches, @Nullable SqlType type) {
        this.family = family;
        this.branches = branches;
        this.type = type;
    }

    CaseWhen(Function<Expression, E> family, Q<?> condition, Expression then) {
        this(family, List.of(new Case.When(condition.condition(), then)), null);
    }

    /** The value where this condition is the first that is true. */
    public CaseWhen<M, T, E> when(Q<? super M> condition, T then) {
        return branch(condition, Operands.of(then));
    }

    /** The expression where this condition is the first that is true. */
    public CaseWhen<M, T, E> when(Q<? super M> condition, Expr<? super M, ? extends T> then) {
        return branch(condition, then.node());
    }

    private CaseWhen<M, T, E> branch(Q<?> condition, Expression then) {
        var longer = new ArrayList<>(branches);
        longer.add(new Case.When(condition.condition(), then));
        return new CaseWhen<>(family, longer, type);
    }

    /** Says the type of the values, where they do not tell it. */
    public CaseWhen<M, T, E> typed(SqlType of) {
        return new CaseWhen<>(family, branches, of);
    }

    /** The value where no condition is true. */
    public E otherwise(T value) {
        return finished(Operands.of(value));
    }

    /** The expression where no condition is true. */
    public E otherwise(Expr<? super M, ? extends T> expression) {
        return finished(expression.node());
    }

    /** NULL where no condition is true. */
    public E end() {
        return finished(null);
    }

    private E finished(@Nullable Expression otherwise) {
        if (type == null) {
            return family.apply(new Case(branches, otherwise));
        }
        List<Case.When> typed = branches.stream()
                .map(branch -> new Case.When(branch.condition(), typed(branch.then(), type)))
                .toList();
        Expression last = otherwise == null ? null : typed(otherwise, type);
        return family.apply(new Expression.Typed(new Case(typed, last), type));
    }

    /** A NULL takes the type, since it has none of its own. */
    private static Expression typed(Expression value, SqlType type) {
        return value instanceof Expression.Value(Object content, var _) && content == null
                ? new Expression.Value(null, type)
                : value;
    }
}
