package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.sql.Conversion;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The slots of keys of several fields that are looked for: each value is converted to its field's type.
 *
 * @param types the types of the fields
 * @param keys the keys
 * @param where what they are compared with, for a message
 */
record KeyCells(List<SqlType> types, Expression.ValueList keys, String where) implements RowBlock.Slots {

    /** As many rows as the list has slots; the last key fills the rest. */
    static RowBlock block(List<SqlType> types, Expression.ValueList keys, String where) {
        return new RowBlock(keys.slots(), types, new KeyCells(types, keys, where));
    }

    @Override
    public Slot cell(int row, int column) {
        Conversion conversion = part(column);
        return new Slot(
                keys,
                given -> {
                    List<@Nullable Object> all = all(given);
                    return conversion.apply(all.get(Math.min(row, all.size() - 1)));
                },
                types.get(column));
    }

    @Override
    public Slot column(int column) {
        Conversion conversion = part(column);
        return new Slot(
                keys,
                given -> {
                    var values = new ArrayList<@Nullable Object>();
                    all(given).forEach(key -> values.add(conversion.apply(key)));
                    return values;
                },
                new SqlType.Array(types.get(column)));
    }

    private static List<@Nullable Object> all(@Nullable Object given) {
        return ((Expression.ValueList) Objects.requireNonNull(given)).values();
    }

    /** From a key to one of its values. It outlives the statement, and so knows nothing of the keys. */
    private Conversion part(int column) {
        Conversion conversion = Coercion.to(types.get(column), where);
        int width = types.size();
        String place = where;
        return key -> conversion.apply(value(key, column, width, place));
    }

    /**
     * One value of a key.
     *
     * @param column the value's place in the key
     * @param width how many values the key has
     * @throws FieldException if it is no such key
     */
    static Object value(@Nullable Object key, int column, int width, String where) {
        if (key instanceof CompositeKey(List<Object> values) && values.size() == width) {
            return values.get(column);
        }
        throw FieldException.wrongValue(
                where, "a key of " + width + " values", key == null ? "null" : "a value of another kind");
    }
}
