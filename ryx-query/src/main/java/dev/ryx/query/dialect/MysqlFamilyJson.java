package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
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
import java.util.Map;

/** What the JSON of MySQL and that of MariaDB have in common. */
abstract sealed class MysqlFamilyJson extends JsonValues permits MysqlJson, MariadbJson {

    @Override
    public void at(SqlWriter writer, Fragment json, Slot keys) {
        writer.call(SqlFunction.JSON_EXTRACT)
                .write(json)
                .comma()
                .param(keys.then(SqlType.TEXT, path()))
                .close();
    }

    @Override
    public void text(SqlWriter writer, Fragment json) {
        writer.keyword(Keyword.CASE, Keyword.WHEN);
        type(writer, json).symbol(Symbol.NOT_EQUAL).text(Literal.JSON_NULL).keyword(Keyword.THEN);
        writer.call(SqlFunction.CONVERT)
                .call(SqlFunction.JSON_UNQUOTE)
                .write(json)
                .close();
        writer.keyword(Keyword.USING, Keyword.UTF8MB4).close();
        writer.keyword(Keyword.COLLATE, collation()).keyword(Keyword.END);
    }

    /** From the keys of a path to its text. */
    Conversion path() {
        return JsonPathText::of;
    }

    /** From one key to the text of its path. */
    Conversion keyPath() {
        return JsonPathText::ofKey;
    }

    /** The collation that compares text by code point. */
    abstract Keyword collation();

    /** Writes the type of a JSON value, to be compared with a literal. */
    SqlWriter type(SqlWriter writer, Fragment json) {
        return typeName(writer, json);
    }

    /** Writes the type of a JSON value. */
    static SqlWriter typeName(SqlWriter writer, Fragment json) {
        return writer.call(SqlFunction.JSON_TYPE).write(json).close();
    }

    /** A JSON value to compare with. */
    abstract Fragment value(Operand right);

    @Override
    public void hasKeys(SqlWriter writer, Fragment left, BoundList keys, boolean all) {
        writer.call(SqlFunction.JSON_CONTAINS_PATH)
                .write(left)
                .comma()
                .text(all ? Literal.ALL_PATHS : Literal.ONE_PATH);
        if (keys.count() == 0) {
            writer.comma().text(Literal.ROOT_PATH);
        }
        for (int i = 0; i < keys.count(); i++) {
            writer.comma().param(keys.slot(i).then(SqlType.TEXT, keyPath()));
        }
        writer.close();
    }

    /** An object is looked for within the elements of an array here, and nowhere else. */
    @Override
    public void contains(SqlWriter writer, Fragment left, Operand right) {
        boolean guarded = right instanceof Bound bound
                && bound.fact() instanceof Class<?> given
                && Map.class.isAssignableFrom(given);
        if (guarded) {
            type(writer.open(), left)
                    .symbol(Symbol.EQUAL)
                    .text(Literal.MYSQL_OBJECT)
                    .keyword(Keyword.AND);
        }
        contains(writer, left, value(right));
        if (guarded) {
            writer.close();
        }
    }

    private static void contains(SqlWriter writer, Fragment outer, Fragment inner) {
        writer.call(SqlFunction.JSON_CONTAINS).write(outer).comma().write(inner).close();
    }

    @Override
    public void containedBy(SqlWriter writer, Fragment left, Operand right) {
        contains(writer, value(right), left);
    }
}
