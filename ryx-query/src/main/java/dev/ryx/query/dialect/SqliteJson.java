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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of SQLite, which is text: values are compared by the one text of all equal values. */
final class SqliteJson extends JsonValues {

    @Override
    public void at(SqlWriter writer, Fragment json, Slot keys) {
        writer.open()
                .write(json)
                .symbol(Symbol.ARROW)
                .param(keys.then(SqlType.TEXT, JsonPathText::of))
                .close();
    }

    /** SQLite's own text of a truth value is a number. */
    @Override
    public void text(SqlWriter writer, Fragment json) {
        writer.call(SqlFunction.RYX_JSON_TEXT).write(json).close();
    }

    @Override
    public void equal(SqlWriter writer, Fragment left, Operand right) {
        canonical(writer, left).symbol(Symbol.EQUAL);
        if (right instanceof Bound bound) {
            writer.param(bound.slot().then(SqlType.TEXT, JsonDocument::canonical));
        } else {
            canonical(writer, right.fragment());
        }
    }

    private static SqlWriter canonical(SqlWriter writer, Fragment json) {
        return writer.call(SqlFunction.RYX_JSON).write(json).close();
    }

    @Override
    public void in(SqlWriter writer, Fragment left, BoundList values) {
        Slot all = values.together(new SqlType.Array(SqlType.TEXT), SqliteJson::canonicalAll);
        InList.write(writer, out -> canonical(out, left), new BoundList(all, values.count(), SqlType.TEXT));
    }

    private static List<String> canonicalAll(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(JsonDocument::canonical).toList()
                : List.of();
    }

    @Override
    public void ordered(SqlWriter writer, Fragment left, Symbol operator, Bound right, boolean strings) {
        writer.open().keyword(Keyword.CASE, Keyword.WHEN);
        isOf(writer, left, strings);
        writer.keyword(Keyword.THEN).write(left).symbol(Symbol.TEXT_ARROW).text(Literal.ROOT_PATH);
        writer.symbol(operator).param(scalar(right, strings)).keyword(Keyword.ELSE);
        writer.write(left).keyword(Keyword.IS, Keyword.NULL);
        writer.keyword(Keyword.AND, Keyword.NULL, Keyword.END).close();
    }

    private static void isOf(SqlWriter writer, Fragment json, boolean strings) {
        writer.call(SqlFunction.JSON_TYPE)
                .write(json)
                .close()
                .keyword(Keyword.IN)
                .open();
        if (strings) {
            writer.text(Literal.SQLITE_TEXT);
        } else {
            writer.text(Literal.SQLITE_INTEGER).comma().text(Literal.SQLITE_REAL);
        }
        writer.close();
    }

    @Override
    public void hasKeys(SqlWriter writer, Fragment left, BoundList keys, boolean all) {
        writer.call(all ? SqlFunction.RYX_JSON_HAS_ALL : SqlFunction.RYX_JSON_HAS_ANY)
                .write(left)
                .comma()
                .param(keys.together(SqlType.TEXT, JsonPathText::array))
                .close();
    }

    @Override
    public void contains(SqlWriter writer, Fragment left, Operand right) {
        contains(writer, left, right.fragment());
    }

    @Override
    public void containedBy(SqlWriter writer, Fragment left, Operand right) {
        contains(writer, right.fragment(), left);
    }

    private static void contains(SqlWriter writer, Fragment outer, Fragment inner) {
        writer.call(SqlFunction.RYX_JSON_CONTAINS)
                .write(outer)
                .comma()
                .write(inner)
                .close();
    }
}
