package dev.ryx.query.compile;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.dialect.AggregateCall;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.dialect.Statistic;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes values of groups of rows, and the same over windows. */
final class AggregateWriter {

    private final Dialect dialect;
    private final TermWriter terms;
    private final PredicateWriter predicates;

    AggregateWriter(Dialect dialect, TermWriter terms, PredicateWriter predicates) {
        this.dialect = dialect;
        this.terms = terms;
        this.predicates = predicates;
    }

    /**
     * Writes an aggregate.
     *
     * @param over the window, or null
     */
    void write(SqlWriter writer, Term.Aggregated aggregated, @Nullable Fragment over) {
        AggregateCall call = call(aggregated, over);
        switch (aggregated.function()) {
            case COUNT -> call.write(writer, SqlFunction.COUNT);
            case SUM -> exact(writer, out -> call.write(out, SqlFunction.SUM), aggregated, false);
            case AVG -> {
                SqlType operand = Objects.requireNonNull(aggregated.operand()).type();
                exact(writer, out -> dialect.aggregates().mean(out, call, operand), aggregated, true);
            }
            case MIN -> call.write(writer, SqlFunction.MIN);
            case MAX -> call.write(writer, SqlFunction.MAX);
            case STDDEV_POP -> dialect.aggregates().statistic(writer, Statistic.STDDEV_POP, call);
            case STDDEV_SAMP -> dialect.aggregates().statistic(writer, Statistic.STDDEV_SAMP, call);
            case VAR_POP -> dialect.aggregates().statistic(writer, Statistic.VAR_POP, call);
            case VAR_SAMP -> dialect.aggregates().statistic(writer, Statistic.VAR_SAMP, call);
            case RAW -> call.writePlain(writer);
            case STRING_AGG -> dialect.aggregates().texts(writer, call, separator(aggregated));
        }
    }

    private void exact(SqlWriter writer, Fragment value, Term.Aggregated aggregated, boolean inexact) {
        terms.exact(writer, value, aggregated.type(), inexact);
    }

    private static Slot separator(Term.Aggregated aggregated) {
        Slot separator = aggregated.separator();
        return separator == null ? Slot.constant("", SqlType.TEXT) : separator;
    }

    private AggregateCall call(Term.Aggregated aggregated, @Nullable Fragment over) {
        Fragment operand = operand(aggregated);
        Predicate filter = aggregated.filter();
        if (filter == null) {
            return call(aggregated, operand, null, over);
        }
        return dialect.has(Feature.AGGREGATE_FILTER)
                ? call(aggregated, operand, predicates.of(filter), over)
                : call(aggregated, out -> filtered(out, filter, aggregated), null, over);
    }

    private AggregateCall call(
            Term.Aggregated aggregated, Fragment operand, @Nullable Fragment filter, @Nullable Fragment over) {
        List<Fragment> orderBy = aggregated.orderBy().stream().map(terms::sort).toList();
        return new AggregateCall(operand, aggregated.distinct(), filter, orderBy, over);
    }

    private Fragment operand(Term.Aggregated aggregated) {
        Term operand = aggregated.operand();
        if (operand == null) {
            return out -> out.symbol(Symbol.STAR);
        }
        return aggregated.function() == Aggregate.Function.AVG
                ? out -> dialect.averaged(out, terms.alone(operand), aggregated.type())
                : terms.alone(operand);
    }

    private void filtered(SqlWriter writer, Predicate filter, Term.Aggregated aggregated) {
        writer.keyword(Keyword.CASE, Keyword.WHEN).write(predicates.of(filter)).keyword(Keyword.THEN);
        writer.write(aggregated.operand() == null ? out -> out.number(1) : operand(aggregated));
        writer.keyword(Keyword.END);
    }
}
