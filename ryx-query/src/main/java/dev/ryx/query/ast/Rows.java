package dev.ryx.query.ast;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values of rows to write, a value for each of so many columns. Nothing changes it. */
public final class Rows implements Input {

    /** The values of so many rows stay in a processor's cache. */
    private static final int TOGETHER = 256;

    /** Row after row: ten thousand rows of a bulk insert are no ten thousand lists. */
    private final @Nullable Object[] cells;

    /** How many cells each row has, of which some may not be columns. */
    private final int stride;

    private final int first;
    private final int count;
    private final int[] columns;
    private final boolean textsFit;

    private Rows(@Nullable Object[] cells, int stride, int first, int count, int[] columns, boolean textsFit) {
        this.cells = cells;
        this.stride = stride;
        this.first = first;
        this.count = count;
        this.columns = columns;
        this.textsFit = textsFit;
    }

    /** Gives the values of rows. */
    @FunctionalInterface
    public interface Values {

        /**
         * Puts the values of a row into an array; null for NULL.
         *
         * @param row the row, counted from 0
         * @param values where the values belong
         * @param first the place of the first of them
         */
        void put(int row, @Nullable Object[] values, int first);
    }

    /** Rows of lists, which are copied. */
    public static Rows of(List<? extends List<? extends @Nullable Object>> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("rows of different lengths");
        }
        return of(rows.size(), width, (row, values, first) -> {
            for (int column = 0; column < width; column++) {
                values[first + column] = rows.get(row).get(column);
            }
        });
    }

    /** So many rows of so many columns; each row is asked for once. */
    public static Rows of(int count, int width, Values values) {
        return of(count, width, values, _ -> {});
    }

    /**
     * So many rows of so many columns; each row is asked for once.
     *
     * @param look what looks at all rows, some at a time, while a processor has them at hand
     */
    public static Rows of(int count, int width, Values values, Consumer<Rows> look) {
        @Nullable Object[] cells = new @Nullable Object[count * width];
        int[] columns = new int[width];
        for (int column = 0; column < width; column++) {
            columns[column] = column;
        }
        var rows = new Rows(cells, width, 0, count, columns, false);
        for (int from = 0; from < count; from += TOGETHER) {
            int end = Math.min(from + TOGETHER, count);
            for (int row = from; row < end; row++) {
                values.put(row, cells, row * width);
            }
            look.accept(rows.part(from, end - from));
        }
        return rows;
    }

    /** How many rows there are. */
    public int count() {
        return count;
    }

    /** The value of a row in a column, both counted from 0. */
    public @Nullable Object value(int row, int column) {
        return cells[(first + row) * stride + columns[column]];
    }

    /** These rows, of which it is known that each text is one that its column takes. */
    public Rows withTextsThatFit() {
        return new Rows(cells, stride, first, count, columns, true);
    }

    /** Whether it is known that each text is one that its column takes, so that nobody has to look at it again. */
    public boolean textsFit() {
        return textsFit;
    }

    /** So many of the rows, from one on, counted from 0. */
    public Rows part(int from, int rows) {
        return new Rows(cells, stride, first + from, rows, columns, textsFit);
    }

    /** The rows at these places, counted from 0. */
    public Rows at(List<Integer> places) {
        return of(
                places.size(),
                columns.length,
                (row, values, at) -> part(places.get(row), 1).copyTo(values, at));
    }

    /** These columns of the rows, counted from 0. */
    public Rows select(int... some) {
        int[] selected = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            selected[i] = columns[some[i]];
        }
        return new Rows(cells, stride, first, count, selected, textsFit);
    }

    /** Puts all values, row after row, into an array, from a place on. */
    public void copyTo(@Nullable Object[] target, int at) {
        int to = at;
        for (int row = first; row < first + count; row++) {
            for (int column : columns) {
                target[to++] = cells[row * stride + column];
            }
        }
    }

    /** All values, row after row. */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(new AbstractList<@Nullable Object>() {
            @Override
            public @Nullable Object get(int index) {
                return value(index / columns.length, index % columns.length);
            }

            @Override
            public int size() {
                return count * columns.length;
            }
        });
    }

    /** How many rows there are. */
    @Override
    public Object fact() {
        return count;
    }
}
