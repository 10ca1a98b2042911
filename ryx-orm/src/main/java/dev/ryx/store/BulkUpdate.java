package dev.ryx.store;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Updates fields of many rows, each with values of its own: {@code UPDATE … SET x = changes.c1 FROM (…) AS changes WHERE key =
 * changes.c0}, a statement a batch. Of several objects with one key the last one counts.
 *
 * @param store the database
 * @param binding the model
 * @param fields the fields
 * @param batchSize how many rows a statement has at most; 0 for as many as it can have
 */
record BulkUpdate<M>(Store store, ModelBinding<M> binding, List<FieldMeta> fields, int batchSize) {

    /** Refuses what cannot be updated. */
    BulkUpdate {
        if (fields.isEmpty()) {
            throw FieldException.wrongUse("bulkUpdate was told no field.", "Name the fields to write.");
        }
        if (fields.stream().anyMatch(FieldMeta::primaryKey)) {
            throw FieldException.wrongUse("A primary key tells rows apart, and is not updated.", "Name other fields.");
        }
    }

    /** How many of the objects are rows. */
    long run(List<M> objects) {
        List<List<M>> batches = Chunks.of(last(objects), rowsPerStatement());
        return switch (batches.size()) {
            case 0 -> 0;
            case 1 -> update(batches.getFirst());
            default ->
                store.backend()
                        .transaction(
                                TransactionOptions.defaults(),
                                () -> batches.stream().mapToLong(this::update).sum());
        };
    }

    private List<M> last(List<M> objects) {
        var byKey = LinkedHashMap.<Object, M>newLinkedHashMap(objects.size());
        objects.forEach(object -> byKey.put(key(object), object));
        return List.copyOf(byKey.values());
    }

    private int rowsPerStatement() {
        int most = store.dialect().rowsPerInsert(binding.meta().key().size() + fields.size());
        return batchSize == 0 ? most : Math.min(batchSize, most);
    }

    private long update(List<M> batch) {
        int[] indexes = Stream.concat(binding.meta().key().stream(), fields.stream())
                .mapToInt(binding::indexOf)
                .toArray();
        Rows rows = Rows.of(
                batch.size(),
                indexes.length,
                (row, values, first) -> binding.take(batch.get(row), indexes, values, first));
        List<String> names = fields.stream().map(FieldMeta::name).toList();
        return store.execute(new Statement.UpdateRows(binding.meta().name(), names, rows));
    }

    private Object key(M object) {
        return Objects.requireNonNullElseGet(binding.key(object), () -> {
            throw FieldException.wrongUse(
                    "This " + binding.meta().label() + " has no key yet.", "Save it before it is updated.");
        });
    }
}
