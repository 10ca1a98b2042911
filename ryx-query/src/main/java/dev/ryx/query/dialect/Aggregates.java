package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** The aggregates that databases spell or mean differently. */
public abstract sealed class Aggregates permits PostgresAggregates, SqliteAggregates, MysqlAggregates {

    /** For the cases. */
    Aggregates() {}

    /**
     * Writes a mean.
     *
     * @param operand the type of what is averaged
     */
    public abstract void mean(SqlWriter writer, AggregateCall call, SqlType operand);

    /** Writes how far numbers are spread, in floating point. */
    public abstract void statistic(SqlWriter writer, Statistic statistic, AggregateCall call);

    /** Writes texts put together. */
    public abstract void texts(SqlWriter writer, AggregateCall call, Slot separator);

    /** Makes a whole number of the mean of amounts of time, which are whole microseconds. */
    final void micros(SqlWriter writer, AggregateCall call) {
        wholeNumber(writer, out -> {
            out.call(SqlFunction.ROUND);
            call.write(out, SqlFunction.AVG);
            out.close();
        });
    }

    abstract void wholeNumber(SqlWriter writer, Fragment number);
}
