package dev.ryx.backend.row;

import dev.ryx.error.FieldException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A row that outlives its cursor: its values, and the mapping that it shares with the other rows of its query. */
public final class Row {

    private final RowMapping mapping;
    private final @Nullable Object[] values;

    /** Keeps the array as it is. */
    Row(RowMapping mapping, @Nullable Object[] values) {
        this.mapping = mapping;
        this.values = values;
    }

    /** The value of a column, by its index from 0; null for NULL. */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /**
     * The value of a column; null for NULL.
     *
     * @throws FieldException if there is no such column; it tells the nearest names
     */
    public @Nullable Object get(String name) {
        return values[mapping.indexOf(name)];
    }

    /**
     * The value of a column as a class; null for NULL.
     *
     * @throws FieldException if there is no such column, or its value is of another class
     */
    public <T> @Nullable T get(String name, Class<T> type) {
        Object value = get(name);
        if (value != null && !type.isInstance(value)) {
            throw FieldException.wrongValue(
                    "The column \"" + name + "\"",
                    "the class " + value.getClass().getSimpleName(),
                    type.getSimpleName());
        }
        return type.cast(value);
    }

    /** The columns. */
    public RowMapping mapping() {
        return mapping;
    }

    /** The values, in the order of the columns. */
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.<@Nullable Object>asList(values));
    }

    /** Whether the other row has the same names and values, byte arrays by their content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row
                && Arrays.deepEquals(values, row.values)
                && mapping.names().equals(row.mapping.names());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        var text = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < values.length; i++) {
            text.add(mapping.name(i) + "=" + (values[i] instanceof byte[] bytes ? Arrays.toString(bytes) : values[i]));
        }
        return text.toString();
    }
}
