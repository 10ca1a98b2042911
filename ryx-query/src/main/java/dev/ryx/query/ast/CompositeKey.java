package dev.ryx.query.ast;

import dev.ryx.error.FieldException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a primary key of several fields: what a {@link FieldPath} is compared with that ends at a model with such a
 * key.
 *
 * @param values the values of the fields, in the key's order
 */
public record CompositeKey(List<Object> values) {

    /** Copies the list. */
    public CompositeKey {
        values = List.copyOf(values);
    }

    /**
     * The key of those values.
     *
     * @throws FieldException if one is null, for no row has such a key
     */
    public static CompositeKey of(@Nullable Object... values) {
        var given = new ArrayList<Object>(values.length);
        for (Object value : values) {
            if (value == null) {
                throw FieldException.badValue(
                        "A key of several fields", "One of its values is null, and no row has such a key.", "Give it.");
            }
            given.add(value);
        }
        return new CompositeKey(given);
    }
}
