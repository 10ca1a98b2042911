package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** SQLite's casts: dates and moments are text, of which a part or more is another. */
final class SqliteCasts extends Casts {

    /** Characters of a date and of the blank behind it. */
    private static final int DATE = 10;

    /** Characters of a time to the microsecond. */
    private static final int CLOCK = 15;

    @Override
    void integer(SqlWriter writer, Fragment value, SqlType type) {
        cast(writer, value, out -> out.keyword(Keyword.INTEGER));
    }

    @Override
    void rounded(SqlWriter writer, Fragment value, SqlType type) {
        Scalars.call(writer, SqlFunction.ROUND, value);
    }

    @Override
    void floating(SqlWriter writer, Fragment value) {
        cast(writer, value, out -> out.keyword(Keyword.REAL));
    }

    @Override
    void exact(SqlWriter writer, Fragment value, int precision, int scale) {
        Scalars.call(writer, SqlFunction.ROUND, value, out -> out.number(scale));
    }

    @Override
    void numberIn(SqlWriter writer, Fragment text, boolean withFraction) {
        Scalars.call(writer, withFraction ? SqlFunction.RYX_DECIMAL : SqlFunction.RYX_INTEGER, text);
    }

    @Override
    void plainText(SqlWriter writer, Fragment value) {
        cast(writer, value, out -> out.keyword(Keyword.TEXT));
    }

    @Override
    void decimalText(SqlWriter writer, Fragment value, int scale) {
        writer.call(SqlFunction.PRINTF).text(Literal.FIXED_POINT).comma().number(scale);
        writer.comma().write(value).close();
    }

    @Override
    void clockText(SqlWriter writer, Fragment value) {
        padded(writer, value, CLOCK);
    }

    @Override
    void momentText(SqlWriter writer, Fragment value, SqlType from) {
        padded(writer, value, DATE + 1 + CLOCK);
    }

    /** The fraction is there or not: with one of zeros behind it, the text is cut to its length. */
    private static void padded(SqlWriter writer, Fragment value, int length) {
        writer.call(SqlFunction.SUBSTR)
                .write(value)
                .symbol(Symbol.CONCAT)
                .text(Literal.NO_FRACTION)
                .comma()
                .number(1)
                .comma()
                .number(length)
                .close();
    }

    @Override
    void moment(SqlWriter writer, Fragment value, SqlType from, SqlType to) {
        switch (to) {
            case SqlType.Date _
            when !(from instanceof SqlType.Date) ->
                Scalars.call(writer, SqlFunction.SUBSTR, value, out -> out.number(1), out -> out.number(DATE));
            case SqlType.Time _
            when !(from instanceof SqlType.Time) ->
                Scalars.call(writer, SqlFunction.SUBSTR, value, out -> out.number(DATE + 2));
            case SqlType.DateTime _, SqlType.Timestamp _
            when from instanceof SqlType.Date ->
                writer.open()
                        .write(value)
                        .symbol(Symbol.CONCAT)
                        .text(Literal.MIDNIGHT)
                        .close();
            default -> writer.write(value);
        }
    }
}
