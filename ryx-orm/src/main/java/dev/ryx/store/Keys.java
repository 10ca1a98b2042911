package dev.ryx.store;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.ast.CompositeKey;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Rows by their primary keys, of one field or of several. */
public final class Keys {

    private Keys() {}

    /** The row has that key: {@code a = ?}, or {@code a = ? AND b = ?}. */
    static Condition is(ModelBinding<?> binding, Object key) {
        if (!(binding.keyOperand(key) instanceof CompositeKey(List<Object> values))) {
            return equal(FieldPath.of(binding.meta().primaryKey().name()), key);
        }
        List<FieldPath> paths = paths(binding.meta());
        var parts = new ArrayList<Condition>();
        for (int i = 0; i < paths.size(); i++) {
            parts.add(equal(paths.get(i), values.get(i)));
        }
        return new Condition.And(parts);
    }

    private static Condition equal(FieldPath path, Object value) {
        return new Condition.Leaf(path, "exact", Expression.Value.of(value));
    }

    /** The row has one of the keys. */
    static Condition among(ModelBinding<?> binding, Collection<?> keys) {
        List<Object> operands = keys.stream().<Object>map(binding::keyOperand).toList();
        ModelMeta model = binding.meta();
        FieldPath path = model.hasCompositeKey()
                ? FieldPath.ROOT
                : FieldPath.of(model.primaryKey().name());
        return new Condition.Leaf(path, "in", new Expression.ValueList(List.copyOf(operands)));
    }

    /** The order of the keys. */
    public static List<Ordering> order(ModelMeta model, boolean descending) {
        return paths(model).stream()
                .map(path -> new Ordering(path, descending, Ordering.Nulls.DEFAULT))
                .toList();
    }

    /** The fields of the key, in its order. */
    public static List<FieldPath> paths(ModelMeta model) {
        return model.key().stream().map(field -> FieldPath.of(field.name())).toList();
    }

    /** What a query selects so that {@link #reader} finds a key in its rows. */
    static List<Selection> selections(ModelMeta model) {
        return model.key().stream()
                .map(FieldMeta::name)
                .map(name -> new Selection(name, FieldPath.of(name)))
                .toList();
    }

    /** What reads the key of a row that begins with its fields. */
    static RowReader<Object> reader(ModelBinding<?> binding) {
        if (!binding.meta().hasCompositeKey()) {
            return row -> value(row, 0);
        }
        int width = binding.meta().key().size();
        return row -> binding.keyOf(
                IntStream.range(0, width).mapToObj(i -> value(row, i)).toList());
    }

    private static Object value(RowView row, int index) {
        return Objects.requireNonNull(row.get(index), "a key is never NULL");
    }
}
