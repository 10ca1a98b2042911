package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.error.StaleObjectException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Updates fields of many rows, each with values of its own: {@code UPDATE … SET x = changes.c1 FROM (…) AS changes WHERE key =
 * changes.c0}, a statement a batch; before it, where the model counts versions, a SELECT that locks the rows. Of several objects with one key the last one counts.
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

    /**
     * How many of the objects are rows.
     *
     * @throws StaleObjectException if the model counts versions, and somebody else has saved a row since its object was read
     */
    long run(List<M> objects) {
        List<M> last = last(objects);
        long rows = write(objects, Chunks.of(last, rowsPerStatement()));
        if (last.size() < objects.size()) {
            forgetAllBut(last, objects);
        }
        Snapshots.takeWritten(store, binding, last, fields);
        return rows;
    }

    private long write(List<M> objects, List<List<M>> batches) {
        Optional<FieldMeta> version = binding.meta().version();
        if (batches.isEmpty()) {
            return 0;
        }
        DatabaseValues<M> values = DatabaseValues.of(store, binding);
        if (batches.size() == 1 && version.isEmpty() && values.areWritten()) {
            return update(batches.getFirst(), fields);
        }
        return store.backend().join(() -> {
            long rows = batches.stream()
                    .mapToLong(batch -> version.isEmpty() ? update(batch, fields) : counted(batch, version.get()))
                    .sum();
            if (!binding.type().isRecord()) {
                values.afterUpdate(objects); // of records, nobody would see the copies
            }
            return rows;
        });
    }

    /** The row of an object that another one came after does not hold what it does. */
    private void forgetAllBut(List<M> last, List<M> objects) {
        Set<M> written = Collections.newSetFromMap(new IdentityHashMap<>());
        written.addAll(last);
        objects.stream().filter(object -> !written.contains(object)).forEach(Snapshots::forget);
    }

    private List<M> last(List<M> objects) {
        var byKey = LinkedHashMap.<Object, M>newLinkedHashMap(objects.size());
        objects.forEach(object -> byKey.put(key(object), object));
        return List.copyOf(byKey.values());
    }

    private int rowsPerStatement() {
        int versions = binding.meta().version().isPresent() ? 1 : 0;
        int most = store.dialect().rowsPerInsert(binding.meta().key().size() + fields.size() + versions);
        return batchSize == 0 ? most : Math.min(batchSize, most);
    }

    /** The rows are locked when their versions are compared, so that none is saved in between. */
    private long counted(List<M> batch, FieldMeta version) {
        Map<Object, M> rows = locked(batch);
        var there = new ArrayList<M>(batch.size());
        for (M object : batch) {
            M row = rows.get(key(object));
            if (row != null) {
                requireSame(version, object, row);
                there.add(Versions.counted(store, binding, version, object));
            }
        }
        Stream<FieldMeta> others = fields.stream().filter(field -> !field.equals(version));
        return there.isEmpty()
                ? 0
                : update(there, Stream.concat(others, Stream.of(version)).toList());
    }

    private void requireSame(FieldMeta version, M object, M row) {
        if (Versions.number(binding, version, object) != Versions.number(binding, version, row)) {
            throw new StaleObjectException(binding.meta().label());
        }
    }

    private Map<Object, M> locked(List<M> batch) {
        QueryNode query = QueryNode.all(binding.meta().name())
                .ordered(List.of())
                .with(new Step.Filter(
                        Keys.among(binding, batch.stream().map(this::key).toList())))
                .withLock(GetOrCreate.lock(store));
        ObjectReader<M> reader = store.reader(binding, Loading.NONE, 0);
        return store.fetch(new Statement.Select(Loading.NONE.appliedTo(query)), reader).stream()
                .collect(Collectors.toMap(this::key, row -> row));
    }

    private long update(List<M> batch, List<FieldMeta> written) {
        int[] indexes = Stream.concat(binding.meta().key().stream(), written.stream())
                .mapToInt(binding::indexOf)
                .toArray();
        Rows rows = Rows.of(
                batch.size(),
                indexes.length,
                (row, values, first) -> binding.take(batch.get(row), indexes, values, first));
        List<String> names = written.stream().map(FieldMeta::name).toList();
        return store.execute(new Statement.UpdateRows(binding.meta().name(), names, rows));
    }

    private Object key(M object) {
        return Objects.requireNonNullElseGet(binding.key(object), () -> {
            throw FieldException.wrongUse(
                    "This " + binding.meta().label() + " has no key yet.", "Save it before it is updated.");
        });
    }
}
