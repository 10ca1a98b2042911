package dev.ryx.backend.row;

import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were read once and are read again as if from a cursor: what a cache holds. Each value is of the Java class of its
 * column's type; nobody may change one.
 *
 * @param rows the rows
 */
public record KeptRows(List<Row> rows) {

    private static final RowMapping UNNAMED = new RowMapping(List.of());

    /** Copies the list. */
    public KeptRows {
        rows = List.copyOf(rows);
    }

    /** Rows of values that come from elsewhere, whose columns have no names. */
    public static KeptRows ofValues(List<? extends List<? extends @Nullable Object>> values) {
        return new KeptRows(
                values.stream().map(row -> new Row(UNNAMED, row.toArray())).toList());
    }

    /**
     * Reads each row.
     *
     * @param columns the columns of the query
     */
    public <R> List<R> read(List<ResultColumn> columns, RowReader<R> reader) {
        var view = new KeptRowView(new RowMapping(columns));
        var read = new ArrayList<R>(rows.size());
        for (Row row : rows) {
            read.add(reader.read(view.at(row)));
        }
        return read;
    }
}
