package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/**
 * Values as another type, alike on every database: numbers are rounded half away from zero, text that is no number is
 * NULL, limited text is cut, a moment is that of UTC, and moments as text have six digits of the second.
 */
public abstract sealed class Casts permits PostgresCasts, SqliteCasts, MysqlCasts {

    /** For the cases. */
    Casts() {}

    /** Writes a value as another type; the planner knows which casts there are. */
    public final void write(SqlWriter writer, Fragment value, SqlType from, SqlType to) {
        switch (to) {
            case SqlType.Bool _ -> truth(writer, value, from);
            case SqlType.Int _ -> whole(writer, value, from, to);
            case SqlType.Float _ -> floating(writer, value);
            case SqlType.Decimal(int precision, int scale) -> decimal(writer, value, from, precision, scale);
            case SqlType.Varchar(int length) -> limited(writer, out -> text(out, value, from), length);
            case SqlType.Text _ -> text(writer, value, from);
            case SqlType.Date _, SqlType.Time _, SqlType.DateTime _, SqlType.Timestamp _ ->
                moment(writer, value, from, to);
            case SqlType.Interval _, SqlType.Uuid _, SqlType.Bytes _, SqlType.Json _, SqlType.Array _ ->
                writer.write(value);
        }
    }

    private static void truth(SqlWriter writer, Fragment value, SqlType from) {
        if (from instanceof SqlType.Bool) {
            writer.write(value);
        } else {
            writer.open().write(value).symbol(Symbol.NOT_EQUAL).number(0).close();
        }
    }

    private void whole(SqlWriter writer, Fragment value, SqlType from, SqlType to) {
        if (from.isText()) {
            integer(writer, out -> numberIn(out, value, false), to);
        } else if (from instanceof SqlType.Decimal || from instanceof SqlType.Float) {
            integer(writer, out -> rounded(out, value, from), to);
        } else if (from instanceof SqlType.Bool) {
            zeroOrOne(writer, value, to);
        } else {
            integer(writer, value, to);
        }
    }

    private void decimal(SqlWriter writer, Fragment value, SqlType from, int precision, int scale) {
        exact(writer, from.isText() ? out -> numberIn(out, value, true) : value, precision, scale);
    }

    private void text(SqlWriter writer, Fragment value, SqlType from) {
        switch (from) {
            case SqlType.Varchar _, SqlType.Text _ -> writer.write(value);
            case SqlType.Decimal(int _, int scale) -> decimalText(writer, value, scale);
            case SqlType.Time _ -> clockText(writer, value);
            case SqlType.DateTime _, SqlType.Timestamp _ -> momentText(writer, value, from);
            case SqlType.Bool _,
                    SqlType.Int _,
                    SqlType.Float _,
                    SqlType.Date _,
                    SqlType.Interval _,
                    SqlType.Uuid _,
                    SqlType.Bytes _,
                    SqlType.Json _,
                    SqlType.Array _ -> plainText(writer, value);
        }
    }

    abstract void integer(SqlWriter writer, Fragment value, SqlType type);

    void zeroOrOne(SqlWriter writer, Fragment truth, SqlType type) {
        integer(writer, truth, type);
    }

    abstract void rounded(SqlWriter writer, Fragment value, SqlType type);

    abstract void floating(SqlWriter writer, Fragment value);

    abstract void exact(SqlWriter writer, Fragment value, int precision, int scale);

    /** A text that is a number, or NULL. */
    abstract void numberIn(SqlWriter writer, Fragment text, boolean withFraction);

    abstract void plainText(SqlWriter writer, Fragment value);

    /** With the digits behind the point that the type has. */
    abstract void decimalText(SqlWriter writer, Fragment value, int scale);

    abstract void clockText(SqlWriter writer, Fragment value);

    abstract void momentText(SqlWriter writer, Fragment value, SqlType from);

    abstract void moment(SqlWriter writer, Fragment value, SqlType from, SqlType to);

    private static void limited(SqlWriter writer, Fragment text, int length) {
        writer.call(SqlFunction.SUBSTR)
                .write(text)
                .comma()
                .number(1)
                .comma()
                .number(length)
                .close();
    }

    static void cast(SqlWriter writer, Fragment value, Fragment type) {
        writer.call(SqlFunction.CAST)
                .write(value)
                .keyword(Keyword.AS)
                .write(type)
                .close();
    }
}
