package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's functions. */
final class PostgresScalars extends Scalars {

    private static final Ident VALUES = new Ident("ryx_values");
    private static final Ident VALUE = new Ident("value");

    @Override
    public void upper(SqlWriter writer, Fragment text) {
        call(writer, SqlFunction.UPPER, text);
    }

    @Override
    public void concat(SqlWriter writer, List<Argument> texts) {
        call(writer, SqlFunction.CONCAT, texts);
    }

    /** GREATEST and LEAST leave NULLs out here. */
    @Override
    public void extreme(SqlWriter writer, boolean greatest, List<Argument> arguments) {
        List<Argument> nullable = arguments.stream().filter(Argument::nullable).toList();
        if (nullable.isEmpty()) {
            call(writer, greatest ? SqlFunction.GREATEST : SqlFunction.LEAST, arguments);
        } else if (nullable.stream().allMatch(Argument::small)) {
            unlessNull(writer, greatest, arguments, nullable);
        } else {
            writtenOnce(writer, greatest, arguments);
        }
    }

    private static void unlessNull(
            SqlWriter writer, boolean greatest, List<Argument> arguments, List<Argument> nullable) {
        writer.keyword(Keyword.CASE, Keyword.WHEN);
        boolean first = true;
        for (Argument argument : nullable) {
            (first ? writer : writer.keyword(Keyword.AND))
                    .write(argument.fragment())
                    .keyword(Keyword.IS, Keyword.NOT, Keyword.NULL);
            first = false;
        }
        writer.keyword(Keyword.THEN);
        call(writer, greatest ? SqlFunction.GREATEST : SqlFunction.LEAST, arguments);
        writer.keyword(Keyword.END);
    }

    /** A long argument written twice, within a long argument written twice, would make statements without end. */
    private static void writtenOnce(SqlWriter writer, boolean greatest, List<Argument> arguments) {
        Fragment value = out -> out.ident(VALUE);
        writer.open().keyword(Keyword.SELECT, Keyword.CASE, Keyword.WHEN);
        call(writer, SqlFunction.COUNT, value);
        writer.symbol(Symbol.EQUAL).number(arguments.size()).keyword(Keyword.THEN);
        call(writer, greatest ? SqlFunction.MAX : SqlFunction.MIN, value);
        writer.keyword(Keyword.END, Keyword.FROM).open().keyword(Keyword.VALUES);
        writer.list(arguments.stream().map(PostgresScalars::row).toList());
        writer.close()
                .keyword(Keyword.AS)
                .ident(VALUES)
                .open()
                .ident(VALUE)
                .close()
                .close();
    }

    private static Fragment row(Argument argument) {
        return out -> out.open().write(argument.fragment()).close();
    }

    @Override
    public void atLeast(SqlWriter writer, Argument number, int least) {
        extreme(writer, true, List.of(number, new Argument(out -> out.number(least), false, true)));
    }

    /** Exact numbers are rounded so; of floating ones, a half is rounded to the even neighbour. */
    @Override
    public void round(SqlWriter writer, Fragment number, @Nullable Fragment digits, SqlType type) {
        if (type instanceof SqlType.Float) {
            writer.call(SqlFunction.CAST);
            rounded(writer, out -> cast(out, number), digits);
            writer.keyword(Keyword.AS, Keyword.DOUBLE, Keyword.PRECISION).close();
        } else {
            rounded(writer, number, digits);
        }
    }

    private static void cast(SqlWriter writer, Fragment number) {
        writer.call(SqlFunction.CAST)
                .write(number)
                .keyword(Keyword.AS, Keyword.NUMERIC)
                .close();
    }

    private static void rounded(SqlWriter writer, Fragment number, @Nullable Fragment digits) {
        writer.call(SqlFunction.ROUND).write(number);
        if (digits != null) {
            writer.comma().write(digits);
        }
        writer.close();
    }

    /** The database's own NOW is the time at which the transaction began. */
    @Override
    public void now(SqlWriter writer) {
        writer.call(SqlFunction.STATEMENT_TIMESTAMP).close();
    }
}
