package dev.ryx;

import dev.ryx.binding.NewObject;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.store.ColumnValues;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What makes the objects of a join table's model: of its keys alone, and with values of its own, typed and by name. */
final class JoinValues {

    private JoinValues() {}

    /** No values of its own. */
    static JoinRows.Filling none() {
        return of(Map.of());
    }

    static <J> JoinRows.Filling of(Class<J> through, Consumer<? super J> values) {
        return (binding, keys) -> {
            if (!through.isAssignableFrom(binding.type())) {
                throw FieldException.wrongUse(
                        "The join table is that of " + binding.meta().label() + ", not of " + through.getSimpleName()
                                + ".",
                        "Give " + binding.meta().label() + ".class.");
            }
            Object object = NewObject.of(binding, new HashMap<>(keys));
            values.accept(through.cast(object));
            return object;
        };
    }

    static JoinRows.Filling of(Map<String, ?> values) {
        return (binding, keys) -> {
            var all = new LinkedHashMap<FieldMeta, @Nullable Object>(ColumnValues.byField(binding.meta(), values));
            all.putAll(keys);
            return ColumnValues.make(binding, all);
        };
    }
}
