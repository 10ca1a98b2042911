package dev.ryx.query.ast;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of rows to write, a value for each of so many columns. Nothing changes it. */
public final class Rows implements Input {

    private final int first;
    private final int count;
    private final int width;

    /** Row after row: ten thousand rows of a bulk insert are no ten thousand lists. */
    private final @Nullable Object[] cells;

    private Rows(int first, int count, int width, @Nullable Object[] cells) {
        this.first = first;
        this.count = count;
        this.width = width;
        this.cells = cells;
    }

    /** Gives the values of rows. */
    @FunctionalInterface
    public interface Cells {
        /** The value of a row in a column, both counted from 0; null for NULL. */
        @Nullable
        Object value(int row, int column);
    }

    /** Rows of lists, which are copied. */
    public static Rows of(List<? extends List<? extends @Nullable Object>> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("rows of different lengths");
        }
        return of(rows.size(), width, (row, column) -> rows.get(row).get(column));
    }

    /** So many rows of so many columns; each value is asked for once. */
    public static Rows of(int count, int width, Cells values) {
        @Nullable Object[] cells = new @Nullable Object[count * width];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < width; column++) {
                cells[row * width + column] = values.value(row, column);
            }
        }
        return new Rows(0, count, width, cells);
    }

    /** How many rows there are. */
    public int count() {
        return count;
    }

    /** The value of a row in a column, both counted from 0. */
    public @Nullable Object value(int row, int column) {
        return cells[(first + row) * width + column];
    }

    /** One of the rows, counted from 0, by itself. */
    public Rows row(int row) {
        return new Rows(first + row, 1, width, cells);
    }

    /** All values, row after row. */
    @SuppressWarnings("NullAway") // Arrays.asList of an array of nullable elements
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.asList(cells).subList(first * width, (first + count) * width));
    }

    /** How many rows there are. */
    @Override
    public Object fact() {
        return count;
    }
}
