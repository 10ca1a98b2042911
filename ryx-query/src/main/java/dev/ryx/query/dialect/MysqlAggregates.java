package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** The aggregates of MySQL and MariaDB. */
final class MysqlAggregates extends Aggregates {

    private final Dialect dialect;

    MysqlAggregates(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void mean(SqlWriter writer, AggregateCall call, SqlType operand) {
        if (operand instanceof SqlType.Interval) {
            micros(writer, call);
        } else {
            call.write(writer, SqlFunction.AVG);
        }
    }

    @Override
    void wholeNumber(SqlWriter writer, Fragment number) {
        Casts.cast(writer, number, out -> out.keyword(Keyword.SIGNED));
    }

    @Override
    public void statistic(SqlWriter writer, Statistic statistic, AggregateCall call) {
        if (call.distinct()) {
            dialect.require(Feature.STATISTICS_DISTINCT);
        }
        floating(call).write(writer, PostgresAggregates.function(statistic));
    }

    /** Of exact numbers, means and deviations have a few digits behind the point alone. */
    private static AggregateCall floating(AggregateCall call) {
        return call.of(out -> Casts.cast(out, call.operand(), type -> type.keyword(Keyword.DOUBLE)));
    }

    /** A separator cannot be bound here: it is put before each text, and the first one is cut off. */
    @Override
    public void texts(SqlWriter writer, AggregateCall call, Slot separator) {
        if (call.over() != null) {
            dialect.require(Feature.WINDOW_STRING_AGG);
        }
        writer.call(SqlFunction.SUBSTR).call(SqlFunction.GROUP_CONCAT);
        call.of(out -> separated(out, call.operand(), separator)).arguments(writer);
        call.order(writer);
        writer.keyword(Keyword.SEPARATOR).text(Literal.EMPTY).close();
        writer.comma().call(SqlFunction.CHAR_LENGTH).param(separator).close();
        writer.symbol(Symbol.PLUS).number(1).close();
    }

    private static void separated(SqlWriter writer, Fragment text, Slot separator) {
        writer.call(SqlFunction.CONCAT).param(separator).comma().write(text).close();
    }
}
