package dev.ryx.query.dialect;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code (SELECT posts.id AS c0, … FROM posts WHERE FALSE UNION ALL VALUES (?, …), …) AS rows}: the query for no row gives the
 * columns their names and types, which are those of the first row otherwise, whose text may be shorter than the others'.
 *
 * @param dialect how dates are written
 * @param rowKeyword whether a row of VALUES is {@code ROW(?, ?)}
 */
record UnionOfRows(Dialect dialect, boolean rowKeyword) {

    void write(SqlWriter writer, RowBlock rows, RowBlock.Names names) {
        writer.open();
        noRow(writer, names);
        writer.keyword(Keyword.UNION, Keyword.ALL, Keyword.VALUES);
        for (int row = 0; row < rows.count(); row++) {
            row(row == 0 ? writer : writer.comma(), rows, row);
        }
        writer.close().keyword(Keyword.AS).ident(names.table());
    }

    private static void noRow(SqlWriter writer, RowBlock.Names names) {
        writer.keyword(Keyword.SELECT);
        for (int column = 0; column < names.columns().size(); column++) {
            (column == 0 ? writer : writer.comma())
                    .column(names.model(), names.modelColumns().get(column))
                    .keyword(Keyword.AS)
                    .ident(names.columns().get(column));
        }
        writer.keyword(Keyword.FROM).table(null, names.model()).keyword(Keyword.WHERE, Keyword.FALSE);
    }

    private void row(SqlWriter writer, RowBlock rows, int row) {
        if (rowKeyword) {
            writer.keyword(Keyword.ROW);
        }
        writer.open();
        for (int column = 0; column < rows.types().size(); column++) {
            value(column == 0 ? writer : writer.comma(), rows.slots().cell(row, column));
        }
        writer.close();
    }

    /** Dates are sent as text; everything else has the type of its column already, and a cast would limit its length. */
    private void value(SqlWriter writer, Slot cell) {
        if (cell.type().hasDate() || cell.type() instanceof SqlType.Time) {
            dialect.typed(writer, cell);
        } else {
            writer.param(cell);
        }
    }
}
