package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a condition says of a new row: the fields that it compares with a value, where all of it has to be true. */
final class Equalities {

    private Equalities() {}

    /** The object with the values that make the condition true of it, as far as it says any. */
    static <M> M set(ModelBinding<M> binding, M object, Condition condition) {
        M changed = object;
        for (Condition part : parts(condition)) {
            changed = setOne(binding, changed, part);
        }
        return changed;
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And(List<Condition> parts)
                ? parts.stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(condition);
    }

    private static <M> M setOne(ModelBinding<M> binding, M object, Condition part) {
        if (part instanceof Condition.Leaf(FieldPath path, String lookup, Expression.Value(Object value, SqlType _))) {
            if (path.steps().isEmpty() && lookup.equals("exact") && value instanceof CompositeKey key) {
                return withKey(binding, object, key);
            }
            Optional<FieldMeta> field = ownField(binding, path);
            boolean isNull = lookup.equals("isnull") && Boolean.TRUE.equals(value);
            if (field.isPresent() && (isNull || lookup.equals("exact"))) {
                return ColumnValues.set(binding, object, field.get(), isNull ? null : value);
            }
        }
        return object;
    }

    private static <M> M withKey(ModelBinding<M> binding, M object, CompositeKey key) {
        M changed = object;
        List<FieldMeta> fields = binding.meta().key();
        for (int i = 0; i < fields.size(); i++) {
            changed = ColumnValues.set(
                    binding, changed, fields.get(i), key.values().get(i));
        }
        return changed;
    }

    private static Optional<FieldMeta> ownField(ModelBinding<?> binding, FieldPath path) {
        return path.steps().size() == 1 ? binding.meta().field(path.steps().getFirst()) : Optional.empty();
    }

    /** The values of all fields of an object, to see later which of them have changed. */
    static <M> List<@Nullable Object> values(ModelBinding<M> binding, M object) {
        var values = new java.util.ArrayList<@Nullable Object>();
        for (int i = 0; i < binding.meta().fields().size(); i++) {
            values.add(binding.get(object, i));
        }
        return values;
    }
}
