package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** PostgreSQL's casts. */
final class PostgresCasts extends Casts {

    private final PostgresDialect dialect;
    private final Scalars scalars;

    PostgresCasts(PostgresDialect dialect, Scalars scalars) {
        this.dialect = dialect;
        this.scalars = scalars;
    }

    @Override
    void integer(SqlWriter writer, Fragment value, SqlType type) {
        as(writer, value, type);
    }

    /** A truth value becomes an integer of 32 bits, and that another. */
    @Override
    void zeroOrOne(SqlWriter writer, Fragment truth, SqlType type) {
        integer(writer, out -> integer(out, truth, SqlType.INT), type);
    }

    @Override
    void rounded(SqlWriter writer, Fragment value, SqlType type) {
        scalars.round(writer, value, null, type);
    }

    @Override
    void floating(SqlWriter writer, Fragment value) {
        as(writer, value, SqlType.FLOAT);
    }

    @Override
    void exact(SqlWriter writer, Fragment value, int precision, int scale) {
        as(writer, value, new SqlType.Decimal(precision, scale));
    }

    @Override
    void numberIn(SqlWriter writer, Fragment text, boolean withFraction) {
        writer.call(SqlFunction.SUBSTRING)
                .write(text)
                .keyword(Keyword.FROM)
                .text(withFraction ? Literal.DECIMAL_PATTERN : Literal.INTEGER_PATTERN)
                .close();
    }

    @Override
    void plainText(SqlWriter writer, Fragment value) {
        as(writer, value, SqlType.TEXT);
    }

    @Override
    void decimalText(SqlWriter writer, Fragment value, int scale) {
        plainText(writer, value);
    }

    @Override
    void clockText(SqlWriter writer, Fragment value) {
        Scalars.call(writer, SqlFunction.TO_CHAR, value, out -> out.text(Literal.CLOCK_PATTERN));
    }

    @Override
    void momentText(SqlWriter writer, Fragment value, SqlType from) {
        Fragment local = out -> moment(out, value, from, SqlType.DATETIME);
        Scalars.call(writer, SqlFunction.TO_CHAR, local, out -> out.text(Literal.MOMENT_PATTERN));
    }

    /** Neither the session's time zone nor its style of dates is asked. */
    @Override
    void moment(SqlWriter writer, Fragment value, SqlType from, SqlType to) {
        if (from.equals(to)) {
            writer.write(value);
        } else if (from instanceof SqlType.Timestamp) {
            as(writer, out -> utc(out, value), to);
        } else if (to instanceof SqlType.Timestamp) {
            utc(writer, out -> as(out, value, SqlType.DATETIME));
        } else {
            as(writer, value, to);
        }
    }

    private static void utc(SqlWriter writer, Fragment moment) {
        writer.open()
                .write(moment)
                .keyword(Keyword.AT_TIME_ZONE)
                .text(Literal.UTC)
                .close();
    }

    void as(SqlWriter writer, Fragment value, SqlType type) {
        cast(writer, value, out -> dialect.columnType(out, type));
    }
}
