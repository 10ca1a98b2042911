package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Literal;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code x IN (SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v type PATH '$')) AS listed WHERE v IS NOT NULL)}, for MySQL
 * and MariaDB. A value that the type cannot hold is NULL there; no column holds it either.
 */
final class JsonTableList extends LongList {

    private static final Ident ROWS = new Ident("listed");
    private static final Ident VALUE = new Ident("v");

    private final Keyword collation;

    /**
     * @param collation the one that compares text by code point
     */
    JsonTableList(Keyword collation) {
        this.collation = collation;
    }

    @Override
    void write(SqlWriter writer, Fragment left, Operand.BoundList values) {
        writer.write(left).keyword(Keyword.IN).open().keyword(Keyword.SELECT).ident(VALUE);
        writer.keyword(Keyword.FROM).call(SqlFunction.JSON_TABLE);
        writer.param(array(values, JsonArray.Element.TEXT)).comma().text(Literal.EACH_ELEMENT);
        writer.keyword(Keyword.COLUMNS).open().ident(VALUE);
        type(writer, values.type());
        writer.keyword(Keyword.PATH).text(Literal.ITSELF).close().close();
        writer.keyword(Keyword.AS).ident(ROWS).keyword(Keyword.WHERE).ident(VALUE);
        writer.keyword(Keyword.IS, Keyword.NOT, Keyword.NULL).close();
    }

    private void type(SqlWriter writer, SqlType type) {
        switch (type) {
            case SqlType.Bool _, SqlType.Int _, SqlType.Interval _ -> writer.keyword(Keyword.BIGINT);
            case SqlType.Float _ -> writer.keyword(Keyword.DOUBLE);
            case SqlType.Decimal _ ->
                writer.keyword(Keyword.DECIMAL)
                        .open()
                        .number(MysqlFamily.MOST_DIGITS)
                        .comma()
                        .number(MysqlFamily.MOST_SCALE)
                        .close();
            case SqlType.Varchar _, SqlType.Text _ -> collated(writer.keyword(Keyword.LONGTEXT));
            case SqlType.Uuid _ ->
                collated(writer.keyword(Keyword.CHAR).open().number(36).close());
            case SqlType.Date _ -> writer.keyword(Keyword.DATE);
            case SqlType.Time _ -> writer.keyword(Keyword.TIME).open().number(6).close();
            case SqlType.DateTime _, SqlType.Timestamp _ ->
                writer.keyword(Keyword.DATETIME).open().number(6).close();
            case SqlType.Bytes _, SqlType.Json _, SqlType.Array _ ->
                throw new IllegalArgumentException("no long list of " + type.label());
        }
    }

    private void collated(SqlWriter writer) {
        writer.keyword(Keyword.CHARACTER_SET, Keyword.UTF8MB4, Keyword.COLLATE, collation);
    }
}
