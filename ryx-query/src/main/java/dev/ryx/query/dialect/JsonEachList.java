package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/** {@code x IN (SELECT value FROM json_each(?))}, for SQLite. */
final class JsonEachList extends LongList {

    @Override
    void write(SqlWriter writer, Fragment left, Operand.BoundList values) {
        writer.write(left).keyword(Keyword.IN).open().keyword(Keyword.SELECT, Keyword.VALUE, Keyword.FROM);
        writer.call(SqlFunction.JSON_EACH)
                .param(array(values, JsonArray.Element.NUMBER))
                .close()
                .close();
    }
}
