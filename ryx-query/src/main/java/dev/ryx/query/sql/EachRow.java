package dev.ryx.query.sql;

import java.util.AbstractList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement for each of many rows, made when it is asked for. The values of some rows are converted together, and while a
 * processor has them at hand they are bound. For one thread, which best asks in order.
 */
final class EachRow extends AbstractList<CompiledQuery> {

    /** So many rows' values stay in a processor's cache until they are bound. */
    private static final int TOGETHER = 256;

    private final Template template;
    private final Cells cells;
    private final Template.Rows rows;
    private final int count;

    /** The first of the rows whose values these are. */
    private int first;

    private @Nullable Object[] values = {};

    EachRow(Template template, Cells cells, Template.Rows rows, int count) {
        this.template = template;
        this.cells = cells;
        this.rows = rows;
        this.count = count;
    }

    @Override
    public int size() {
        return count;
    }

    /** @throws dev.ryx.error.FieldException if a value does not fit, of this row or of one that is converted with it */
    @Override
    public CompiledQuery get(int row) {
        Objects.checkIndex(row, count);
        int width = template.parameterCount();
        int place = (row - first) * width;
        if (place < 0 || place >= values.length) {
            convert(row - row % TOGETHER, width);
            place = (row - first) * width;
        }
        return new CompiledQuery(template, values, place);
    }

    /** Into a new array: statements keep theirs. */
    private void convert(int from, int width) {
        int some = Math.min(TOGETHER, count - from);
        @Nullable Object[] converted = new @Nullable Object[some * width];
        cells.convert(rows.part(from, some), converted, 0);
        values = converted;
        first = from;
    }
}
