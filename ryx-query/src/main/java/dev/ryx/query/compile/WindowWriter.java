package dev.ryx.query.compile;

import dev.ryx.query.ast.Window;
import dev.ryx.query.ast.Window.Bound.Side;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.plan.Term;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code function OVER (PARTITION BY … ORDER BY … frame)}. */
final class WindowWriter {

    private final Dialect dialect;
    private final TermWriter terms;
    private final AggregateWriter aggregates;

    WindowWriter(Dialect dialect, TermWriter terms, AggregateWriter aggregates) {
        this.dialect = dialect;
        this.terms = terms;
        this.aggregates = aggregates;
    }

    void write(SqlWriter writer, Term.Windowed windowed) {
        Fragment over = out -> over(out, windowed);
        switch (windowed.function()) {
            case Term.Aggregated aggregated -> {
                if (isStatistic(aggregated) && mayBeEmpty(windowed.frame())) {
                    dialect.require(Feature.STATISTICS_OF_EMPTY_FRAMES);
                }
                aggregates.write(writer, aggregated, over);
            }
            case Term.WindowCall call when hasDefault(call) -> withDefault(writer, call, over);
            case Term.WindowCall call -> call(writer, call.function(), call.operands(), over);
            default -> throw new IllegalStateException("no function of windows");
        }
    }

    private static boolean isStatistic(Term.Aggregated aggregated) {
        return switch (aggregated.function()) {
            case STDDEV_POP, STDDEV_SAMP, VAR_POP, VAR_SAMP -> true;
            case COUNT, SUM, AVG, MIN, MAX, STRING_AGG, RAW -> false;
        };
    }

    /** Whether a frame may be without a row: if the row itself need not be in it. */
    private static boolean mayBeEmpty(Window.@Nullable Frame frame) {
        return frame != null
                && (frame.start().side() == Side.FOLLOWING
                        || frame.end().side() == Side.PRECEDING
                        || frame.exclusion() != Window.Exclusion.NO_OTHERS);
    }

    private static boolean hasDefault(Term.WindowCall call) {
        return call.operands().size() == 3;
    }

    private void call(SqlWriter writer, Window.Function function, List<? extends Term> arguments, Fragment over) {
        writer.call(name(function))
                .list(arguments.stream().map(terms::alone).toList())
                .close();
        writer.keyword(Keyword.OVER).write(over);
    }

    /** Where there is no default, a one that is not there says that the row is not there either. */
    private void withDefault(SqlWriter writer, Term.WindowCall call, Fragment over) {
        List<? extends Term> arguments = call.operands();
        if (dialect.has(Feature.LAG_DEFAULT)) {
            call(writer, call.function(), arguments, over);
            return;
        }
        writer.keyword(Keyword.CASE, Keyword.WHEN).call(name(call.function())).number(1);
        writer.comma().write(terms.alone(arguments.get(1))).close();
        writer.keyword(Keyword.OVER).write(over).keyword(Keyword.IS, Keyword.NULL);
        writer.keyword(Keyword.THEN).write(terms.alone(arguments.getLast())).keyword(Keyword.ELSE);
        call(writer, call.function(), arguments.subList(0, 2), over);
        writer.keyword(Keyword.END);
    }

    private static SqlFunction name(Window.Function function) {
        return switch (function) {
            case ROW_NUMBER -> SqlFunction.ROW_NUMBER;
            case RANK -> SqlFunction.RANK;
            case DENSE_RANK -> SqlFunction.DENSE_RANK;
            case PERCENT_RANK -> SqlFunction.PERCENT_RANK;
            case CUME_DIST -> SqlFunction.CUME_DIST;
            case NTILE -> SqlFunction.NTILE;
            case LAG -> SqlFunction.LAG;
            case LEAD -> SqlFunction.LEAD;
            case FIRST_VALUE -> SqlFunction.FIRST_VALUE;
            case LAST_VALUE -> SqlFunction.LAST_VALUE;
            case NTH_VALUE -> SqlFunction.NTH_VALUE;
        };
    }

    private void over(SqlWriter writer, Term.Windowed windowed) {
        writer.open();
        if (!windowed.partitionBy().isEmpty()) {
            writer.keyword(Keyword.PARTITION, Keyword.BY)
                    .list(windowed.partitionBy().stream().map(terms::of).toList());
        }
        if (!windowed.orderBy().isEmpty()) {
            writer.keyword(Keyword.ORDER, Keyword.BY)
                    .list(windowed.orderBy().stream().map(terms::sort).toList());
        }
        if (windowed.frame() != null) {
            frame(writer, windowed.frame());
        }
        writer.close();
    }

    private void frame(SqlWriter writer, Window.Frame frame) {
        writer.keyword(unit(frame.unit()), Keyword.BETWEEN);
        bound(writer, frame.start());
        writer.keyword(Keyword.AND);
        bound(writer, frame.end());
        exclude(writer, frame.exclusion());
    }

    private Keyword unit(Window.Unit unit) {
        return switch (unit) {
            case ROWS -> Keyword.ROWS;
            case RANGE -> Keyword.RANGE;
            case GROUPS -> {
                dialect.require(Feature.FRAME_GROUPS);
                yield Keyword.GROUPS;
            }
        };
    }

    private static void bound(SqlWriter writer, Window.Bound bound) {
        switch (bound.side()) {
            case UNBOUNDED_PRECEDING -> writer.keyword(Keyword.UNBOUNDED, Keyword.PRECEDING);
            case PRECEDING -> writer.number(bound.distance()).keyword(Keyword.PRECEDING);
            case CURRENT_ROW -> writer.keyword(Keyword.CURRENT, Keyword.ROW);
            case FOLLOWING -> writer.number(bound.distance()).keyword(Keyword.FOLLOWING);
            case UNBOUNDED_FOLLOWING -> writer.keyword(Keyword.UNBOUNDED, Keyword.FOLLOWING);
        }
    }

    /** That none is left out is what a frame without EXCLUDE means. */
    private void exclude(SqlWriter writer, Window.Exclusion exclusion) {
        if (exclusion != Window.Exclusion.NO_OTHERS) {
            dialect.require(Feature.FRAME_EXCLUDE);
        }
        switch (exclusion) {
            case NO_OTHERS -> {}
            case CURRENT_ROW -> writer.keyword(Keyword.EXCLUDE, Keyword.CURRENT, Keyword.ROW);
            case GROUP -> writer.keyword(Keyword.EXCLUDE, Keyword.GROUP);
            case TIES -> writer.keyword(Keyword.EXCLUDE, Keyword.TIES);
        }
    }
}
