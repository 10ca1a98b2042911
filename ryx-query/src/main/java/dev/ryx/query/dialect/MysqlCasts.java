package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** The casts of MySQL and MariaDB. */
final class MysqlCasts extends Casts {

    private final Scalars scalars;
    private final boolean emptyWithoutMatch;

    /**
     * @param emptyWithoutMatch whether a text without a match gives the empty text, rather than NULL
     */
    MysqlCasts(Scalars scalars, boolean emptyWithoutMatch) {
        this.scalars = scalars;
        this.emptyWithoutMatch = emptyWithoutMatch;
    }

    @Override
    void integer(SqlWriter writer, Fragment value, SqlType type) {
        cast(writer, value, out -> out.keyword(Keyword.SIGNED));
    }

    @Override
    void rounded(SqlWriter writer, Fragment value, SqlType type) {
        scalars.round(writer, value, null, type);
    }

    @Override
    void floating(SqlWriter writer, Fragment value) {
        cast(writer, value, out -> out.keyword(Keyword.DOUBLE));
    }

    @Override
    void exact(SqlWriter writer, Fragment value, int precision, int scale) {
        cast(
                writer,
                value,
                out -> out.keyword(Keyword.DECIMAL)
                        .open()
                        .number(precision)
                        .comma()
                        .number(scale)
                        .close());
    }

    /** MySQL's match is a text of 16 bits a character, of which a cast to a number sees the digits before the point alone. */
    @Override
    void numberIn(SqlWriter writer, Fragment text, boolean withFraction) {
        Literal pattern = withFraction ? Literal.DECIMAL_PATTERN : Literal.INTEGER_PATTERN;
        Fragment match = out -> Scalars.call(out, SqlFunction.REGEXP_SUBSTR, text, literal -> literal.text(pattern));
        if (emptyWithoutMatch) {
            Scalars.call(writer, SqlFunction.NULLIF, match, out -> out.text(Literal.EMPTY));
        } else {
            plainText(writer, match);
        }
    }

    @Override
    void plainText(SqlWriter writer, Fragment value) {
        cast(writer, value, out -> out.keyword(Keyword.CHAR));
    }

    @Override
    void decimalText(SqlWriter writer, Fragment value, int scale) {
        plainText(writer, value);
    }

    @Override
    void clockText(SqlWriter writer, Fragment value) {
        plainText(writer, value);
    }

    @Override
    void momentText(SqlWriter writer, Fragment value, SqlType from) {
        plainText(writer, value);
    }

    @Override
    void moment(SqlWriter writer, Fragment value, SqlType from, SqlType to) {
        cast(writer, value, out -> temporal(out, to));
    }

    /** A date or time, to the microsecond. */
    static void temporal(SqlWriter writer, SqlType type) {
        switch (type) {
            case SqlType.Date _ -> writer.keyword(Keyword.DATE);
            case SqlType.Time _ -> writer.keyword(Keyword.TIME).open().number(6).close();
            default -> writer.keyword(Keyword.DATETIME).open().number(6).close();
        }
    }
}
