package dev.ryx.expr;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import java.util.List;
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
        return with(aggregate.distinct(), now, aggregate.orderBy());
    }

    /** The same aggregate over different values, each of which counts once: {@code SUM(DISTINCT …)}. */
    public Agg<M, T> distinct() {
        return with(true, aggregate.filter(), aggregate.orderBy());
    }

    /** The order in which {@link Aggregates#stringAgg} puts texts together; other aggregates take none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <N extends M> Agg<N, T> orderBy(Order<? super N> first, Order<? super N>... more) {
        return with(
                aggregate.distinct(),
                aggregate.filter(),
                Arguments.of(first, more).stream().map(Order::node).toList());
    }

    /** {@link #orderBy(Order, Order[])} from text, such as {@code "-created"}. */
    public Agg<M, T> orderBy(String first, String... more) {
        return with(
                aggregate.distinct(),
                aggregate.filter(),
                Arguments.of(first, more).stream().map(Ordering::parse).toList());
    }

    @SuppressWarnings("NullAway") // it does not read the nullness of a record's component from a class file
    private <N> Agg<N, T> with(boolean distinct, @Nullable Condition filter, List<Ordering> orderBy) {
        return new Agg<>(
                new Aggregate(
                        aggregate.function(), aggregate.operand(), distinct, filter, orderBy, aggregate.separator()),
                reader());
    }

    /** The name that Django gives it: {@code books__price__sum}, or {@code count}. */
    public String defaultName() {
        String function = nameOf(aggregate.function());
        String operand = textOf(aggregate.operand());
        return operand.isEmpty() ? function : operand + "__" + function;
    }

    private static String nameOf(Aggregate.Function function) {
        return switch (function) {
            case STDDEV_POP, STDDEV_SAMP -> "stddev";
            case VAR_POP, VAR_SAMP -> "variance";
            case COUNT, SUM, AVG, MIN, MAX, STRING_AGG -> function.name().toLowerCase(Locale.ROOT);
        };
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
