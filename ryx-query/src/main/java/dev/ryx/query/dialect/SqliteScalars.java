package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite's functions. */
final class SqliteScalars extends Scalars {

    /** SQLite's own UPPER folds ASCII alone. */
    @Override
    public void upper(SqlWriter writer, Fragment text) {
        call(writer, SqlFunction.RYX_UPPER, text);
    }

    @Override
    public void concat(SqlWriter writer, List<Argument> texts) {
        call(writer, SqlFunction.CONCAT, texts);
    }

    /** Of several arguments MAX and MIN are functions of the row. */
    @Override
    public void extreme(SqlWriter writer, boolean greatest, List<Argument> arguments) {
        call(writer, greatest ? SqlFunction.MAX : SqlFunction.MIN, arguments);
    }

    @Override
    public void atLeast(SqlWriter writer, Argument number, int least) {
        call(writer, SqlFunction.MAX, number.fragment(), out -> out.number(least));
    }

    @Override
    public void round(SqlWriter writer, Fragment number, @Nullable Fragment digits, SqlType type) {
        Fragment kept = digits == null ? out -> out.number(0) : digits;
        call(writer, SqlFunction.ROUND, number, kept);
    }

    /** To the millisecond, with the fraction left out where an instant is stored without one. */
    @Override
    public void now(SqlWriter writer) {
        writer.call(SqlFunction.REPLACE);
        call(writer, SqlFunction.STRFTIME, out -> out.text(Literal.MOMENT_FORMAT), out -> out.text(Literal.NOW));
        writer.comma().text(Literal.NO_FRACTION).comma().text(Literal.EMPTY).close();
    }
}
