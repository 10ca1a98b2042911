package dev.ryx.store;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a condition says of a new row: the fields that it compares with a value, where all of it has to be true. */
final class Equalities {

    private Equalities() {}

    /** The values that make a condition true of an object, as far as it says any. */
    static Map<FieldMeta, @Nullable Object> of(ModelMeta model, Condition condition) {
        var values = new LinkedHashMap<FieldMeta, @Nullable Object>();
        for (Condition part : parts(condition)) {
            put(model, part, values);
        }
        return values;
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And(List<Condition> parts)
                ? parts.stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(condition);
    }

    private static void put(ModelMeta model, Condition part, Map<FieldMeta, @Nullable Object> values) {
        if (!(part
                instanceof Condition.Leaf(FieldPath path, String lookup, Expression.Value(Object value, SqlType _)))) {
            return;
        }
        if (path.steps().isEmpty() && lookup.equals("exact") && value instanceof CompositeKey key) {
            ColumnValues.putKey(model, key, values);
            return;
        }
        boolean isNull = lookup.equals("isnull") && Boolean.TRUE.equals(value);
        if (isNull || lookup.equals("exact")) {
            ownField(model, path).ifPresent(field -> values.put(field, isNull ? null : value));
        }
    }

    private static Optional<FieldMeta> ownField(ModelMeta model, FieldPath path) {
        return path.steps().size() == 1 ? model.field(path.steps().getFirst()) : Optional.empty();
    }
}
