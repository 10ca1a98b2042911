package dev.ryx.expr;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value of a group of rows: of all rows that belong to an object, of all rows that share some values, or of all rows
 * of a query.
 *
 * @param <M> the model whose rows it is about
 * @param <T> the value's Java class
 */
public final class Agg<M, T> extends ComparableExpr<M, T> {

    private final Aggregate aggregate;

    Agg(Aggregate aggregate, ColumnReader<T> reader) {
        super(aggregate, reader);
        this.aggregate = aggregate;
    }

    /** The same aggregate over the rows alone for which a condition is true: {@code … FILTER (WHERE …)}. */
    public <N extends M> Agg<N, T> filter(Q<? super N> condition) {
        Condition before = aggregate.filter();
        Condition now = before == null ? condition.condition() : Condition.and(before, condition.condition());
        return new Agg<>(new Aggregate(aggregate.function(), aggregate.operand(), aggregate.distinct(), now), reader());
    }

    /** The name that Django gives it: {@code books__price__sum}, or {@code count}. */
    public String defaultName() {
        String function = aggregate.function().name().toLowerCase(Locale.ROOT);
        String operand = textOf(aggregate.operand());
        return operand.isEmpty() ? function : operand + "__" + function;
    }

    private static String textOf(@Nullable Expression operand) {
        return switch (operand) {
            case FieldPath path -> path.text();
            case Expression.TextPath(String text) -> text;
            case Expression.Transform(Expression inner, String name) -> textOf(inner) + "__" + name;
            case null, default -> "";
        };
    }
}
