package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Q;
import dev.ryx.meta.FieldMeta;
import dev.ryx.store.ColumnValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Objects by a value that tells them apart. */
final class InBulk {

    private InBulk() {}

    static <M> Map<Object, M> byKey(QuerySet<M> query) {
        return by(query, query.source().binding().meta().primaryKey());
    }

    static <M> Map<Object, M> byKeys(QuerySet<M> query, Collection<?> keys) {
        String key = query.source().binding().meta().primaryKey().name();
        return byField(query, key, keys);
    }

    static <M> Map<Object, M> byField(QuerySet<M> query, String name, Collection<?> values) {
        FieldMeta field = unique(query.source().binding(), name);
        return values.isEmpty() ? Map.of() : by(query.filter(Q.of(field.name() + "__in", values)), field);
    }

    private static <M> Map<Object, M> by(QuerySet<M> query, FieldMeta field) {
        ModelBinding<M> binding = query.source().binding();
        var objects = new LinkedHashMap<Object, M>();
        for (M object : query.list()) {
            objects.put(Objects.requireNonNull(binding.get(object, binding.indexOf(field))), object);
        }
        return objects;
    }

    private static FieldMeta unique(ModelBinding<?> binding, String name) {
        FieldMeta field = ColumnValues.field(binding.meta(), name);
        if (!field.unique() && !field.primaryKey()) {
            throw FieldException.wrongUse(
                    binding.meta().label() + "." + field.name() + " does not tell rows apart.",
                    "Name the primary key or a unique field.");
        }
        return field;
    }
}
