package dev.ryx.query.compile;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Division;
import dev.ryx.query.plan.Predicate;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes terms. */
final class TermWriter {

    private final Dialect dialect;
    private final PredicateWriter predicates;

    TermWriter(Dialect dialect, PredicateWriter predicates) {
        this.dialect = dialect;
        this.predicates = predicates;
    }

    Fragment of(Term term) {
        return writer -> write(writer, term);
    }

    void write(SqlWriter writer, Term term) {
        switch (term) {
            case Term.Column column -> writer.column(column.table(), column.column());
            case Term.Parameter parameter -> writer.param(parameter.slot());
            case Term.Literal literal -> writer.number(literal.number());
            case Term.Transformed transformed ->
                transformed
                        .transform()
                        .write(
                                writer,
                                dialect,
                                of(transformed.operand()),
                                transformed.operand().type());
            case Term.Calculation calculation -> calculation(writer, calculation);
            case Term.Call call -> call(writer, call.function(), call.operands());
            case Term.Aggregated aggregated -> aggregated(writer, aggregated);
            default -> throw new IllegalStateException("not yet: " + term.getClass());
        }
    }

    private void calculation(SqlWriter writer, Term.Calculation calculation) {
        Fragment left = of(calculation.left());
        Fragment right = of(calculation.right());
        boolean wholeNumbers = calculation.type() instanceof SqlType.Int;
        var division = new Division(left, right, wholeNumbers, !(calculation.right() instanceof Term.Parameter));
        Fragment result = switch (calculation.operator()) {
            case PLUS -> operation(left, Symbol.PLUS, right);
            case MINUS -> operation(left, Symbol.MINUS, right);
            case TIMES -> operation(left, Symbol.TIMES, right);
            case DIVIDE -> out -> dialect.quotient(out, division);
            case MODULO -> out -> dialect.remainder(out, division);
        };
        exact(writer, result, calculation.type(), calculation.operator() == Expression.Operator.DIVIDE);
    }

    private static Fragment operation(Fragment left, Symbol operator, Fragment right) {
        return out -> out.open().write(left).symbol(operator).write(right).close();
    }

    /** A result that is an exact number keeps its scale, whatever the database calculates with. */
    private void exact(SqlWriter writer, Fragment calculation, SqlType type, boolean inexact) {
        if (type instanceof SqlType.Decimal(int _, int scale)) {
            dialect.exact(writer, calculation, scale, inexact);
        } else {
            writer.write(calculation);
        }
    }

    private void call(SqlWriter writer, Expression.Function function, List<? extends Term> arguments) {
        switch (function) {
            case LOWER -> dialect.lower(writer, of(arguments.getFirst()));
            case LENGTH -> plainCall(writer, SqlFunction.LENGTH, arguments);
            case ABS -> plainCall(writer, SqlFunction.ABS, arguments);
            case COALESCE -> plainCall(writer, SqlFunction.COALESCE, arguments);
            default -> throw new IllegalStateException("not yet: " + function);
        }
    }

    private void plainCall(SqlWriter writer, SqlFunction function, List<? extends Term> arguments) {
        writer.call(function).list(arguments.stream().map(this::of).toList()).close();
    }

    private void aggregated(SqlWriter writer, Term.Aggregated aggregated) {
        boolean sums =
                aggregated.function() == Aggregate.Function.SUM || aggregated.function() == Aggregate.Function.AVG;
        Fragment plain = out -> plainAggregate(out, aggregated);
        if (sums) {
            exact(writer, plain, aggregated.type(), aggregated.function() == Aggregate.Function.AVG);
        } else {
            writer.write(plain);
        }
    }

    private void plainAggregate(SqlWriter writer, Term.Aggregated aggregated) {
        writer.call(function(aggregated.function()));
        if (aggregated.distinct()) {
            writer.keyword(Keyword.DISTINCT);
        }
        Term operand = aggregated.operand();
        if (operand == null) {
            writer.symbol(Symbol.STAR);
        } else {
            write(writer, operand);
        }
        writer.close();
        filter(writer, aggregated.filter());
    }

    private void filter(SqlWriter writer, @Nullable Predicate filter) {
        if (filter != null) {
            writer.keyword(Keyword.FILTER).open().keyword(Keyword.WHERE);
            predicates.write(writer, filter);
            writer.close();
        }
    }

    private static SqlFunction function(Aggregate.Function function) {
        return switch (function) {
            case COUNT -> SqlFunction.COUNT;
            case SUM -> SqlFunction.SUM;
            case AVG -> SqlFunction.AVG;
            case MIN -> SqlFunction.MIN;
            case MAX -> SqlFunction.MAX;
            default -> throw new IllegalStateException("not yet: " + function);
        };
    }
}
