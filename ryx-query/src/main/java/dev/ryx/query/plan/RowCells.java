package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.sql.Cells;
import dev.ryx.query.sql.Conversion;
import dev.ryx.query.sql.Slot;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The slots of rows to write: each value is converted to its column's type. */
final class RowCells implements RowBlock.Slots {

    private final Rows rows;
    private final Converted converted;

    private RowCells(Rows rows, Converted converted) {
        this.rows = rows;
        this.converted = converted;
    }

    static RowCells of(ModelMeta model, List<FieldMeta> fields, Rows rows) {
        List<Column> columns =
                fields.stream().map(field -> Column.of(model, field)).toList();
        return new RowCells(rows, new Converted(columns, rows.count()));
    }

    @Override
    public Slot cell(int row, int column) {
        return new Slot(
                rows,
                new Cell(converted, row, column),
                converted.columns.get(column).type());
    }

    @Override
    public Slot column(int column) {
        Column of = converted.columns.get(column);
        return new Slot(rows, new All(of, column), new SqlType.Array(of.type()));
    }

    private static Rows rowsOf(@Nullable Object given) {
        return (Rows) Objects.requireNonNull(given);
    }

    /**
     * A column of the model.
     *
     * @param storing how values get the class of its type
     */
    private record Column(ModelMeta model, FieldMeta field, SqlType type, Coercion.Storing storing) {

        static Column of(ModelMeta model, FieldMeta field) {
            return new Column(model, field, field.type(), Coercion.Storing.to(field.type()));
        }

        @Nullable
        Object stored(@Nullable Object value) {
            return value == null ? null : storing.apply(value, this);
        }

        /** For a message. */
        @Override
        public String toString() {
            return Place.of(model, field);
        }
    }

    /** So many rows of these columns, whatever their values are. */
    private static final class Converted implements Cells.OfRows {

        private final List<Column> columns;
        private final int rows;

        Converted(List<Column> columns, int rows) {
            this.columns = columns;
            this.rows = rows;
        }

        @Override
        public int count() {
            return rows * columns.size();
        }

        @Override
        public @Nullable Object given(Object all, int row, int column) {
            return ((Rows) all).value(row, column);
        }

        @Override
        public @Nullable Object value(Object all, int row, int column) {
            return columns.get(column).stored(((Rows) all).value(row, column));
        }

        /** Column after column: a loop over values of one type has nothing to decide. */
        @Override
        public void convert(@Nullable Object given, @Nullable Object[] values, int first) {
            Rows all = rowsOf(given);
            all.copyTo(values, first);
            int width = columns.size();
            int end = first + all.count() * width;
            for (int i = 0; i < width; i++) {
                Column column = columns.get(i);
                if (!all.textsFit() || !column.storing().isOfText()) {
                    column.storing().applyEach(values, first + i, end, width, column);
                }
            }
        }
    }

    /** From rows to one of their values. */
    private record Cell(Converted all, int row, int column) implements Cells.Cell {
        @Override
        public int index() {
            return row * all.columns.size() + column;
        }

        @Override
        public @Nullable Object apply(@Nullable Object given) {
            return all.columns.get(column).stored(rowsOf(given).value(row, column));
        }
    }

    /** From rows to all values of a column, as a list. */
    private record All(Column of, int column) implements Conversion {
        @Override
        public Object apply(@Nullable Object given) {
            Rows rows = rowsOf(given);
            @Nullable Object[] values = new @Nullable Object[rows.count()];
            for (int row = 0; row < values.length; row++) {
                values[row] = rows.value(row, column);
            }
            of.storing().applyEach(values, 0, values.length, 1, of);
            return Collections.unmodifiableList(Arrays.asList(values));
        }
    }
}
