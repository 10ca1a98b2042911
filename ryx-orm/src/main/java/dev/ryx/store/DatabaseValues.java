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
        int index = binding.indexOf(field);
        return field.generated() != null
                || (field.dbDefault() != null
                        && binding.get(object, index) == null
                        && !binding.isAbsent(object, index));
    }

    /** Whether the database computes none of the fields. */
    boolean areWritten() {
        return fields.stream().allMatch(field -> field.generated() == null);
    }

    /** An updated object with what the database has computed. */
    M afterUpdate(M object) {
        return afterUpdate(List.of(object)).getFirst();
    }

    /** Updated objects with what the database has computed. */
    List<M> afterUpdate(List<M> objects) {
        return areWritten() ? objects : read(objects, (_, field) -> field.generated() != null);
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

    /** An object with some of the fields as its row has them; as it is if there is none. */
    M filled(M object, @Nullable M row, Predicate<FieldMeta> wanted) {
        if (row == null) {
            return object;
        }
        int[] indexes =
                fields.stream().filter(wanted).mapToInt(binding::indexOf).toArray();
        @Nullable Object[] values = new @Nullable Object[indexes.length];
        binding.take(row, indexes, values, 0);
        return binding.with(object, indexes, values);
    }

    private List<M> rowsOf(List<M> objects) {
        List<Object> keys = objects.stream()
                .map(object -> Objects.requireNonNull(binding.key(object), "an inserted object has a key"))
                .toList();
        return fetch(QueryNode.all(binding.meta().name())
                .ordered(List.of())
                .with(new Step.Filter(Keys.among(binding, keys))));
    }

    /** The rows of a query. */
    List<M> fetch(QueryNode query) {
        return store.fetch(new Statement.Select(Loading.NONE.appliedTo(query)), store.reader(binding, Loading.NONE, 0));
    }
}
