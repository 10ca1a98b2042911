package dev.ryx.query.dialect;

import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code (SELECT ? AS c0, ? AS c1 UNION ALL VALUES (?, ?), …) AS rows}: the first row names the columns, which neither
 * database lets VALUES itself do everywhere.
 *
 * @param dialect how values are written whose type nothing else tells
 * @param rowKeyword whether a row of VALUES is {@code ROW(?, ?)}
 */
record UnionOfRows(Dialect dialect, boolean rowKeyword) {

    void write(SqlWriter writer, RowBlock rows, RowBlock.Names names) {
        writer.open().keyword(Keyword.SELECT);
        for (int column = 0; column < rows.types().size(); column++) {
            value(writer, rows, 0, column);
            writer.keyword(Keyword.AS).ident(names.columns().get(column));
        }
        if (rows.count() > 1) {
            writer.keyword(Keyword.UNION, Keyword.ALL, Keyword.VALUES);
        }
        for (int row = 1; row < rows.count(); row++) {
            row(row == 1 ? writer : writer.comma(), rows, row);
        }
        writer.close().keyword(Keyword.AS).ident(names.table());
    }

    private void row(SqlWriter writer, RowBlock rows, int row) {
        if (rowKeyword) {
            writer.keyword(Keyword.ROW);
        }
        writer.open();
        for (int column = 0; column < rows.types().size(); column++) {
            value(writer, rows, row, column);
        }
        writer.close();
    }

    private void value(SqlWriter writer, RowBlock rows, int row, int column) {
        dialect.typed(column == 0 ? writer : writer.comma(), rows.cells().cell(row, column));
    }
}
