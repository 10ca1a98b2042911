package dev.ryx.query.dialect;

import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

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

    /** Writes {@code (?, ?), (?, ?)}: in each row a value of every list. */
    static void rows(SqlWriter writer, List<Operand.BoundList> values) {
        for (int i = 0; i < values.getFirst().count(); i++) {
            (i == 0 ? writer : writer.comma()).open();
            for (int column = 0; column < values.size(); column++) {
                (column == 0 ? writer : writer.comma()).param(values.get(column).slot(i));
            }
            writer.close();
        }
    }
}
