package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The slots of rows to insert: each value is converted to its column's type. */
record RowCells(ModelMeta model, List<FieldMeta> fields, Rows rows) implements RowBlock.Cells {

    @Override
    public Slot cell(int row, int column) {
        FieldMeta field = fields.get(column);
        ModelMeta of = model;
        return new Slot(rows, given -> stored(rowsOf(given).get(row).get(column), field, of), field.type());
    }

    @Override
    public Slot column(int column) {
        FieldMeta field = fields.get(column);
        ModelMeta of = model;
        return new Slot(rows, given -> column(rowsOf(given), column, field, of), new SqlType.Array(field.type()));
    }

    private static List<@Nullable Object> column(
            List<List<@Nullable Object>> rows, int column, FieldMeta field, ModelMeta model) {
        var values = new ArrayList<@Nullable Object>(rows.size());
        for (List<@Nullable Object> row : rows) {
            values.add(stored(row.get(column), field, model));
        }
        return values;
    }

    private static List<List<@Nullable Object>> rowsOf(@Nullable Object given) {
        return ((Rows) Objects.requireNonNull(given)).values();
    }

    private static @Nullable Object stored(@Nullable Object value, FieldMeta field, ModelMeta model) {
        return value == null ? null : Coercion.stored(value, field.type(), new Column(model, field));
    }

    /** A column, for a message. */
    private record Column(ModelMeta model, FieldMeta field) {
        @Override
        public String toString() {
            return Place.of(model, field);
        }
    }
}
