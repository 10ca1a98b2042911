package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/** {@code IN (?, ?)}: one parameter a value. */
final class InList {

    private InList() {}

    static void write(SqlWriter writer, Fragment left, Operand.BoundList values) {
        writer.write(left).keyword(Keyword.IN).open();
        for (int i = 0; i < values.count(); i++) {
            (i == 0 ? writer : writer.comma()).param(values.slot(i));
        }
        writer.close();
    }
}
