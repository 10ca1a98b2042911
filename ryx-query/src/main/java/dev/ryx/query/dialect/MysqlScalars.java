package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of MySQL and MariaDB. */
final class MysqlScalars extends Scalars {

    /** The least number greater than one: it moves the half of a floating number off the half, away from zero. */
    private static final double ONE_AND_A_BIT = Math.nextUp(1.0);

    @Override
    public void upper(SqlWriter writer, Fragment text) {
        call(writer, SqlFunction.UPPER, text);
    }

    @Override
    public void concat(SqlWriter writer, List<Argument> texts) {
        writer.call(SqlFunction.CONCAT)
                .list(texts.stream().map(MysqlScalars::notNull).toList())
                .close();
    }

    private static Fragment notNull(Argument text) {
        return text.nullable()
                ? out -> call(out, SqlFunction.COALESCE, text.fragment(), empty -> empty.text(Literal.EMPTY))
                : text.fragment();
    }

    @Override
    public void extreme(SqlWriter writer, boolean greatest, List<Argument> arguments) {
        call(writer, greatest ? SqlFunction.GREATEST : SqlFunction.LEAST, arguments);
    }

    @Override
    public void atLeast(SqlWriter writer, Argument number, int least) {
        call(writer, SqlFunction.GREATEST, number.fragment(), out -> out.number(least));
    }

    /** Exact numbers are rounded so; of floating ones, a half is rounded to the even neighbour. */
    @Override
    public void round(SqlWriter writer, Fragment number, @Nullable Fragment digits, SqlType type) {
        Fragment kept = digits == null ? out -> out.number(0) : digits;
        Fragment moved = type instanceof SqlType.Float
                ? out -> out.write(number).symbol(Symbol.TIMES).param(ONE_AND_A_BIT, SqlType.FLOAT)
                : number;
        call(writer, SqlFunction.ROUND, moved, kept);
    }

    @Override
    public void now(SqlWriter writer) {
        call(writer, SqlFunction.UTC_TIMESTAMP, out -> out.number(6));
    }
}
