package dev.ryx.query.dialect;

import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/** {@code VALUES (?, ?), (?, ?)}: one parameter a value. */
final class InsertValues {

    private InsertValues() {}

    static void write(SqlWriter writer, RowBlock rows) {
        rows(writer.keyword(Keyword.VALUES), rows);
    }

    /** Writes the rows alone. */
    static void rows(SqlWriter writer, RowBlock rows) {
        for (int row = 0; row < rows.count(); row++) {
            if (row > 0) {
                writer.comma();
            }
            row(writer, rows, row);
        }
    }

    private static void row(SqlWriter writer, RowBlock rows, int row) {
        writer.open();
        for (int column = 0; column < rows.types().size(); column++) {
            if (column > 0) {
                writer.comma();
            }
            writer.param(rows.slots().cell(row, column));
        }
        writer.close();
    }
}
