package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** SQLite's aggregates. */
final class SqliteAggregates extends Aggregates {

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
        Casts.cast(writer, number, out -> out.keyword(Keyword.INTEGER));
    }

    /** The backend registers them. */
    @Override
    public void statistic(SqlWriter writer, Statistic statistic, AggregateCall call) {
        stepped(call)
                .write(
                        writer,
                        switch (statistic) {
                            case STDDEV_POP -> SqlFunction.RYX_STDDEV_POP;
                            case STDDEV_SAMP -> SqlFunction.RYX_STDDEV_SAMP;
                            case VAR_POP -> SqlFunction.RYX_VAR_POP;
                            case VAR_SAMP -> SqlFunction.RYX_VAR_SAMP;
                        });
    }

    /** The driver ends the JVM where a window's aggregate has met no row: those that the filter leaves out become NULL. */
    private static AggregateCall stepped(AggregateCall call) {
        Fragment filter = call.filter();
        if (filter == null || call.over() == null) {
            return call;
        }
        Fragment operand = out -> out.keyword(Keyword.CASE, Keyword.WHEN)
                .write(filter)
                .keyword(Keyword.THEN)
                .write(call.operand())
                .keyword(Keyword.END);
        return new AggregateCall(operand, call.distinct(), null, call.orderBy(), call.over());
    }

    /** A separator may not stand beside DISTINCT here: the distinct texts become a JSON array, and that a text. */
    @Override
    public void texts(SqlWriter writer, AggregateCall call, Slot separator) {
        if (call.distinct()) {
            writer.open().keyword(Keyword.SELECT).call(SqlFunction.GROUP_CONCAT).keyword(Keyword.VALUE);
            writer.comma().param(separator).keyword(Keyword.ORDER, Keyword.BY, Keyword.KEY);
            writer.close().keyword(Keyword.FROM).call(SqlFunction.JSON_EACH);
            call.write(writer, SqlFunction.JSON_GROUP_ARRAY);
            writer.close().close();
        } else {
            call.write(writer, SqlFunction.GROUP_CONCAT, out -> out.param(separator));
        }
    }
}
