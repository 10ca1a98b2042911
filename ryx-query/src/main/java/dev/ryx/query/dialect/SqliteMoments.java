package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** SQLite: its own functions know milliseconds alone, so the backend registers two that know microseconds. */
final class SqliteMoments extends Moments {

    @Override
    public void moved(SqlWriter writer, Fragment moment, Fragment span, boolean back) {
        Scalars.call(writer, SqlFunction.RYX_TIME_ADD, moment, back ? out -> negated(out, span) : span);
    }

    private static void negated(SqlWriter writer, Fragment span) {
        writer.number(0).symbol(Symbol.MINUS).write(span);
    }

    @Override
    public void between(SqlWriter writer, Fragment from, Fragment to, SqlType type) {
        Scalars.call(writer, SqlFunction.RYX_TIME_BETWEEN, from, to);
    }
}
