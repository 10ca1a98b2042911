package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Column;
import dev.ryx.expr.Expr;
import dev.ryx.expr.KeyExpr;
import dev.ryx.expr.Q;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.store.ColumnValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Objects by a value that tells them apart. */
final class InBulk {

    private InBulk() {}

    static <M> Map<Object, M> byKey(QuerySet<M> query) {
        ModelBinding<M> binding = query.source().binding();
        return by(query, binding::key);
    }

    static <M> Map<Object, M> byKeys(QuerySet<M> query, Collection<?> keys) {
        ModelMeta model = query.source().binding().meta();
        if (!model.hasCompositeKey()) {
            return byField(query, model.primaryKey().name(), keys);
        }
        var key = new KeyExpr<M, Object>(FieldPath.ROOT);
        return keys.isEmpty() ? Map.of() : byKey(query.filter(key.in(keys)));
    }

    static <M> Map<Object, M> byField(QuerySet<M> query, String name, Collection<?> values) {
        FieldMeta field = unique(query.source().binding(), name);
        ModelBinding<M> binding = query.source().binding();
        int index = binding.indexOf(field);
        return values.isEmpty()
                ? Map.of()
                : by(query.filter(Q.of(field.name() + "__in", values)), object -> binding.get(object, index));
    }

    /** The keys are of the column's own class, as it reads them. */
    static <M, T> Map<T, M> byColumn(QuerySet<M> query, Column<M, T> column, Collection<? extends T> values) {
        unique(query.source().binding(), column.path().text());
        if (values.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked") // each column is an expression of its class
        var expression = (Expr<M, T>) column;
        var objects = new LinkedHashMap<T, M>();
        for (Annotated<M> row : query.filter(expression.in(values))
                .annotate("in bulk", expression)
                .list()) {
            objects.put(Objects.requireNonNull(row.get(expression)), row.model());
        }
        return objects;
    }

    private static <M> Map<Object, M> by(QuerySet<M> query, Function<M, @Nullable Object> value) {
        var objects = new LinkedHashMap<Object, M>();
        for (M object : query.list()) {
            objects.put(Objects.requireNonNull(value.apply(object)), object);
        }
        return objects;
    }

    private static FieldMeta unique(ModelBinding<?> binding, String name) {
        FieldMeta field = ColumnValues.field(binding.meta(), name);
        boolean isKey = field.primaryKey() && !binding.meta().hasCompositeKey();
        if (!field.unique() && !isKey) {
            throw FieldException.wrongUse(
                    binding.meta().label() + "." + field.name() + " does not tell rows apart.",
                    "Name the primary key or a unique field.");
        }
        return field;
    }
}
