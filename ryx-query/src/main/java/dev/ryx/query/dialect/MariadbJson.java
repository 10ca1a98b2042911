package dev.ryx.query.dialect;

import dev.ryx.query.sql.Conversion;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** JSON of MariaDB, which is text. */
final class MariadbJson extends MysqlFamilyJson {

    /** The most digits that a decimal has here. */
    private static final int MOST_DIGITS = 65;

    @Override
    Conversion path() {
        return JsonPathText::ofMariadb;
    }

    @Override
    Conversion keyPath() {
        return JsonPathText::ofMariadbKey;
    }

    @Override
    Keyword collation() {
        return Keyword.UTF8MB4_NOPAD_BIN;
    }

    @Override
    Fragment value(Operand right) {
        return right.fragment();
    }

    @Override
    public void equal(SqlWriter writer, Fragment left, Operand right) {
        writer.call(SqlFunction.JSON_EQUALS)
                .write(left)
                .comma()
                .write(right.fragment())
                .close();
    }

    @Override
    public void in(SqlWriter writer, Fragment left, BoundList values) {
        writer.open();
        for (int i = 0; i < values.count(); i++) {
            if (i > 0) {
                writer.keyword(Keyword.OR);
            }
            equal(writer, left, new Bound(values.slot(i), values.type()));
        }
        writer.close();
    }

    @Override
    public void ordered(SqlWriter writer, Fragment left, Symbol operator, Bound right, boolean strings) {
        Slot scalar = scalar(right, strings);
        type(writer.open().keyword(Keyword.CASE), left);
        if (strings) {
            when(writer, Literal.MYSQL_STRING, plain(left), operator, scalar);
        } else {
            when(writer, Literal.MYSQL_INTEGER, whole(left), operator, scalar);
            when(writer, Literal.MYSQL_DOUBLE, floating(left), operator, scalar);
        }
        writer.keyword(Keyword.ELSE).write(left).keyword(Keyword.IS, Keyword.NULL);
        writer.keyword(Keyword.AND, Keyword.NULL, Keyword.END).close();
    }

    private static void when(SqlWriter writer, Literal type, Fragment value, Symbol operator, Slot scalar) {
        writer.keyword(Keyword.WHEN).text(type).keyword(Keyword.THEN);
        writer.write(value).symbol(operator).param(scalar);
    }

    private static Fragment plain(Fragment json) {
        return writer -> writer.call(SqlFunction.JSON_UNQUOTE).write(json).close();
    }

    private static Fragment whole(Fragment json) {
        return writer -> writer.call(SqlFunction.CAST)
                .write(json)
                .keyword(Keyword.AS, Keyword.DECIMAL)
                .open()
                .number(MOST_DIGITS)
                .close()
                .close();
    }

    private static Fragment floating(Fragment json) {
        return writer -> writer.call(SqlFunction.CAST)
                .write(json)
                .keyword(Keyword.AS, Keyword.DOUBLE)
                .close();
    }
}
