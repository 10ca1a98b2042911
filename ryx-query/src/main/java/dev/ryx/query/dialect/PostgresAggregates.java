package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** PostgreSQL's aggregates. */
final class PostgresAggregates extends Aggregates {

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
        Casts.cast(writer, number, out -> out.keyword(Keyword.BIGINT));
    }

    @Override
    public void statistic(SqlWriter writer, Statistic statistic, AggregateCall call) {
        Casts.cast(
                writer,
                out -> call.write(out, function(statistic)),
                out -> out.keyword(Keyword.DOUBLE, Keyword.PRECISION));
    }

    static SqlFunction function(Statistic statistic) {
        return switch (statistic) {
            case STDDEV_POP -> SqlFunction.STDDEV_POP;
            case STDDEV_SAMP -> SqlFunction.STDDEV_SAMP;
            case VAR_POP -> SqlFunction.VAR_POP;
            case VAR_SAMP -> SqlFunction.VAR_SAMP;
        };
    }

    @Override
    public void texts(SqlWriter writer, AggregateCall call, Slot separator) {
        call.write(
                writer,
                SqlFunction.STRING_AGG,
                out -> Casts.cast(out, slot -> slot.param(separator), type -> type.keyword(Keyword.TEXT)));
    }
}
