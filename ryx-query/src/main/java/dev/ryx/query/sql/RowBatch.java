package dev.ryx.query.sql;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement for each of many rows.
 *
 * @param template what they have in common
 * @param cells the cells of a row
 * @param rows the rows, as the cells know them
 * @param first the first of them
 * @param size how many they are
 */
record RowBatch(Template template, Cells.OfRows cells, Object rows, int first, int size) implements CompiledBatch {

    @Override
    public CompiledQuery get(int statement) {
        int row = first + Objects.checkIndex(statement, size);
        @Nullable Object[] values = new @Nullable Object[template.parameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.value(rows, row, i);
        }
        return new CompiledQuery(template, values, 0);
    }

    @Override
    public boolean textsFit() {
        return template.textsFit();
    }

    @Override
    public @Nullable Object given(int statement, int parameter) {
        return cells.given(rows, first + statement, parameter);
    }

    @Override
    public @Nullable Object value(int statement, int parameter) {
        return cells.value(rows, first + statement, parameter);
    }

    @Override
    public CompiledBatch part(int from, int count) {
        Objects.checkFromIndexSize(from, count, size);
        return new RowBatch(template, cells, rows, first + from, count);
    }
}
