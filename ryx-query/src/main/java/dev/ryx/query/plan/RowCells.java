package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.sql.Conversion;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The slots of rows to write: each value is converted to its column's type. */
record RowCells(List<Column> columns, Rows rows) implements RowBlock.Cells {

    static RowCells of(ModelMeta model, List<FieldMeta> fields, Rows rows) {
        return new RowCells(
                fields.stream().map(field -> Column.of(model, field)).toList(), rows);
    }

    @Override
    public Slot cell(int row, int column) {
        Column of = columns.get(column);
        return new Slot(rows, new Cell(of, row, column), of.type());
    }

    @Override
    public Slot column(int column) {
        Column of = columns.get(column);
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

    /** From rows to one of their values. */
    private record Cell(Column of, int row, int column) implements Conversion {
        @Override
        public @Nullable Object apply(@Nullable Object given) {
            return of.stored(rowsOf(given).value(row, column));
        }
    }

    /** From rows to all values of a column, as a list. */
    private record All(Column of, int column) implements Conversion {
        @Override
        public Object apply(@Nullable Object given) {
            Rows rows = rowsOf(given);
            var values = new ArrayList<@Nullable Object>(rows.count());
            for (int row = 0; row < rows.count(); row++) {
                values.add(of.stored(rows.value(row, column)));
            }
            return Collections.unmodifiableList(values);
        }
    }
}
