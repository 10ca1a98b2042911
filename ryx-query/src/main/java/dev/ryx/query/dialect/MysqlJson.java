package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
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
import org.jspecify.annotations.Nullable;

/** JSON of MySQL, which compares values by their meaning. */
final class MysqlJson extends MysqlFamilyJson {

    @Override
    Keyword collation() {
        return Keyword.UTF8MB4_0900_BIN;
    }

    /** Its collation is not that of literals, and neither gives way. */
    @Override
    SqlWriter type(SqlWriter writer, Fragment json) {
        return typeName(writer, json).keyword(Keyword.COLLATE, collation());
    }

    @Override
    Fragment value(Operand right) {
        return right instanceof Bound bound ? cast(bound.slot()) : right.fragment();
    }

    private static Fragment cast(Slot slot) {
        return writer -> writer.call(SqlFunction.CAST)
                .param(slot)
                .keyword(Keyword.AS, Keyword.JSON)
                .close();
    }

    @Override
    public void equal(SqlWriter writer, Fragment left, Operand right) {
        writer.write(left).symbol(Symbol.EQUAL).write(value(right));
    }

    /** The values are one array. */
    @Override
    public void in(SqlWriter writer, Fragment left, BoundList values) {
        Slot array = values.together(SqlType.JSON, MysqlJson::array);
        writer.write(left).keyword(Keyword.MEMBER_OF).open().write(cast(array)).close();
    }

    private static String array(@Nullable Object values) {
        return String.valueOf(values);
    }

    @Override
    public void ordered(SqlWriter writer, Fragment left, Symbol operator, Bound right, boolean strings) {
        writer.open().write(left).symbol(operator).write(value(right)).keyword(Keyword.AND);
        type(writer, left).keyword(Keyword.IN).open();
        if (strings) {
            writer.text(Literal.MYSQL_STRING);
        } else {
            writer.text(Literal.MYSQL_INTEGER).comma().text(Literal.MYSQL_UNSIGNED);
            writer.comma().text(Literal.MYSQL_DOUBLE).comma().text(Literal.MYSQL_DECIMAL);
        }
        writer.close().close();
    }
}
