package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import org.jspecify.annotations.Nullable;

/**
 * Reads one column of the current row.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ColumnReader<T> {

    /**
     * The value of a column, or null.
     *
     * @param row the current row
     * @param column the column's index, from 0
     */
    @Nullable
    T read(RowView row, int column);
}
