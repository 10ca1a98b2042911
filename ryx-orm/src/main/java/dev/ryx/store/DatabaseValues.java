package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the database fills in: defaults of columns that an insert leaves out, and columns that it computes. They are read
 * after the write, in one query; a model without such columns costs none.
 *
 * @param store the database
 * @param binding the model
 * @param fields the fields that the database may fill in
 */
record DatabaseValues<M>(Store store, ModelBinding<M> binding, List<FieldMeta> fields) {

    static <M> DatabaseValues<M> of(Store store, ModelBinding<M> binding) {
        return new DatabaseValues<>(
                store,
                binding,
                binding.meta().fields().stream()
                        .filter(FieldMeta::filledByDatabase)
                        .toList());
    }

    /** Whether the database fills nothing in. */
    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether an insert leaves a field of an object to the database. */
    boolean isLeftOut(M object, FieldMeta field) {
        return field.generated() != null
                || (field.dbDefault() != null && binding.get(object, binding.indexOf(field)) == null);
    }

    /** An updated object with what the database has computed. */
    M afterUpdate(M object) {
        List<FieldMeta> computed =
                fields.stream().filter(field -> field.generated() != null).toList();
        return computed.isEmpty()
                ? object
                : read(List.of(object), (_, field) -> field.generated() != null).getFirst();
    }

    /** Objects that were inserted, with what the database has filled in. */
    List<M> afterInsert(List<M> objects) {
        return isEmpty() ? objects : read(objects, this::isLeftOut);
    }

    /** Which fields of an object are read. */
    private interface Wanted<M> {
        boolean test(M object, FieldMeta field);
    }

    private List<M> read(List<M> objects, Wanted<M> wanted) {
        Map<Object, M> rows = new HashMap<>();
        for (List<M> chunk : Chunks.of(objects, RelatedFetch.KEYS)) {
            rowsOf(chunk).forEach(row -> rows.put(Objects.requireNonNull(binding.key(row)), row));
        }
        return objects.stream()
                .map(object -> filled(object, rows.get(binding.key(object)), field -> wanted.test(object, field)))
                .toList();
    }

    private M filled(M object, @Nullable M row, Predicate<FieldMeta> wanted) {
        M filled = object;
        if (row != null) {
            for (FieldMeta field : fields.stream().filter(wanted).toList()) {
                int index = binding.indexOf(field);
                filled = binding.with(filled, index, binding.get(row, index));
            }
        }
        return filled;
    }

    private List<M> rowsOf(List<M> objects) {
        List<Object> keys = objects.stream()
                .map(object -> Objects.requireNonNull(binding.key(object), "an inserted object has a key"))
                .toList();
        QueryNode query = QueryNode.all(binding.meta().name())
                .ordered(List.of())
                .with(new Step.Filter(Keys.among(binding, keys)));
        ObjectReader<M> reader = store.reader(binding, Loading.NONE, 0);
        return store.fetch(new Statement.Select(Loading.NONE.appliedTo(query)), reader);
    }
}
