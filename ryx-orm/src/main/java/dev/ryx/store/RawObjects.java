package dev.ryx.store;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of rows whose columns no query tree has chosen: each column belongs to the field of its name.
 *
 * @param <M> the model
 */
public final class RawObjects<M> implements RowReader<M> {

    private final Store store;
    private final ModelBinding<M> binding;
    private @Nullable List<Cell> cells;

    private RawObjects(Store store, ModelBinding<M> binding) {
        this.store = store;
        this.binding = binding;
    }

    /** A reader of the rows of one run. */
    public static <M> RowReader<M> reader(Store store, ModelBinding<M> binding) {
        return new RawObjects<>(store, binding);
    }

    /**
     * Where the value of a field stands.
     *
     * @param field the field's place in the model
     * @param meta the field
     * @param column the column's place in the row
     */
    private record Cell(int field, FieldMeta meta, int column) {

        @Nullable
        Object value(RowView row) {
            Object value = row.get(column, meta.type());
            if (value == null && !meta.nullable() && !meta.primaryKey()) {
                throw new DatabaseException(
                        "The column " + row.mapping().name(column) + " holds NULL, but " + meta.name()
                                + " is not @Nullable.",
                        null,
                        null);
            }
            return value;
        }
    }

    @Override
    public M read(RowView row) {
        List<Cell> read = cells(row);
        int[] fields = new int[read.size()];
        @Nullable Object[] values = new @Nullable Object[read.size()];
        for (int i = 0; i < fields.length; i++) {
            Cell cell = read.get(i);
            fields[i] = cell.field();
            values[i] = cell.value(row);
        }
        M object = binding.make(fields, values);
        binding.attach(object, store.relationsOf(binding));
        Tracked.setSource(object, store);
        return object;
    }

    private List<Cell> cells(RowView row) {
        List<Cell> known = cells;
        if (known == null) {
            known = find(row.mapping().names());
            cells = known;
        }
        return known;
    }

    /** A new object of a class has a value where the row has none, a record has not. */
    private boolean isNeeded(FieldMeta field) {
        return binding.type().isRecord() && !field.nullable();
    }

    private List<Cell> find(List<String> columns) {
        ModelMeta model = binding.meta();
        var found = new ArrayList<Cell>();
        for (FieldMeta field : model.fields()) {
            int column = indexOf(field, columns);
            if (column >= 0) {
                found.add(new Cell(binding.indexOf(field), field, column));
            } else if (field.primaryKey() || isNeeded(field)) {
                throw FieldException.unknown("The result for " + model.label(), field.name(), field.name(), columns);
            }
        }
        return found;
    }

    private static int indexOf(FieldMeta field, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(field.column().text()) || columns.get(i).equals(field.name())) {
                return i;
            }
        }
        return -1;
    }
}
