package dev.ryx.store;

import dev.ryx.binding.ModelBinding;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts objects of one model, many rows a statement.
 *
 * @param store the database
 * @param binding the model
 * @param batchSize how many rows a statement has at most; 0 for as many as it can have
 * @param conflict what happens to rows that are there already, or null to fail
 */
record Inserts<M>(
        Store store,
        ModelBinding<M> binding,
        int batchSize,
        @Nullable Conflict conflict) {

    /** How many rows are sent together where they are sent in batches. */
    private static final int BATCH = 1000;

    /** As many rows a statement as it can have; one that is there already is an error. */
    static <M> Inserts<M> plain(Store store, ModelBinding<M> binding) {
        return new Inserts<>(store, binding, 0, null);
    }

    /**
     * Inserts objects, which are replaced in the list by what they have become: those that leave the same columns to the
     * database together, those with keys of their own before those without.
     */
    void insert(List<M> objects) {
        DatabaseValues<M> values = DatabaseValues.of(store, binding);
        if (values.isEmpty()) {
            insertAlike(objects, binding.meta().fields());
            return;
        }
        alike(objects, values).forEach((fields, places) -> insertAt(objects, places, fields));
        if (conflict == null) {
            List<M> filled = values.afterInsert(objects);
            Collections.copy(objects, filled);
        }
    }

    /** The places of the objects by the fields that their rows give. */
    private Map<List<FieldMeta>, List<Integer>> alike(List<M> objects, DatabaseValues<M> values) {
        var alike = new LinkedHashMap<List<FieldMeta>, List<Integer>>();
        for (int i = 0; i < objects.size(); i++) {
            M object = objects.get(i);
            List<FieldMeta> given = binding.meta().fields().stream()
                    .filter(field -> !values.isLeftOut(object, field))
                    .toList();
            alike.computeIfAbsent(given, _ -> new ArrayList<>()).add(i);
        }
        return alike;
    }

    private void insertAt(List<M> objects, List<Integer> places, List<FieldMeta> fields) {
        var some = new ArrayList<>(places.stream().map(objects::get).toList());
        insertAlike(some, fields);
        for (int i = 0; i < some.size(); i++) {
            objects.set(places.get(i), some.get(i));
        }
    }

    private void insertAlike(List<M> objects, List<FieldMeta> fields) {
        var numbered = new ArrayList<M>(objects.size());
        var unnumbered = new ArrayList<M>(objects.size());
        var places = new ArrayList<Integer>(objects.size());
        for (int i = 0; i < objects.size(); i++) {
            M object = objects.get(i);
            if (isUnnumbered(object)) {
                unnumbered.add(object);
                places.add(i);
            } else {
                numbered.add(object);
            }
        }
        insertNumbered(numbered, fields);
        List<M> inserted = insertUnnumbered(
                unnumbered, fields.stream().filter(field -> !field.primaryKey()).toList());
        for (int i = 0; i < inserted.size(); i++) {
            objects.set(places.get(i), inserted.get(i));
        }
    }

    private boolean isUnnumbered(M object) {
        return binding.meta().isNumbered() && binding.key(object) == null;
    }

    private void insertNumbered(List<M> objects, List<FieldMeta> fields) {
        List<List<M>> chunks = store.dialect().batchesInserts()
                ? Chunks.of(objects, batchSize == 0 ? BATCH : batchSize)
                : chunks(objects, fields);
        for (List<M> chunk : chunks) {
            store.insert(insertion(chunk, fields, List.of()));
        }
    }

    private List<M> insertUnnumbered(List<M> objects, List<FieldMeta> fields) {
        var numbered = new ArrayList<M>(objects.size());
        for (List<M> chunk : chunks(objects, fields)) {
            numbered.addAll(conflict == null ? insertReturning(chunk, fields) : insertIfNew(chunk, fields));
        }
        return numbered;
    }

    /** Which rows were new the database does not say, so no key is known. */
    private List<M> insertIfNew(List<M> objects, List<FieldMeta> fields) {
        store.execute(insertion(objects, fields, List.of()));
        return objects;
    }

    private List<M> insertReturning(List<M> objects, List<FieldMeta> fields) {
        FieldMeta key = binding.meta().primaryKey();
        boolean returns = store.dialect().has(Feature.INSERT_RETURNING);
        List<String> returning = returns ? List.of(key.name()) : List.of();
        List<Long> keys = store.insert(insertion(objects, fields, returning), objects.size());
        var numbered = new ArrayList<M>(objects.size());
        for (int i = 0; i < objects.size(); i++) {
            numbered.add(binding.withKey(objects.get(i), ColumnValues.whole(key.type(), keys.get(i))));
        }
        return numbered;
    }

    private List<List<M>> chunks(List<M> objects, List<FieldMeta> fields) {
        int most = fields.isEmpty() ? 1 : store.dialect().rowsPerInsert(fields.size());
        return Chunks.of(objects, batchSize == 0 ? most : Math.min(batchSize, most));
    }

    private Statement.Insert insertion(List<M> objects, List<FieldMeta> fields, List<String> returning) {
        int[] indexes = fields.stream().mapToInt(binding::indexOf).toArray();
        Rows rows = Rows.of(
                objects.size(), indexes.length, (row, column) -> binding.get(objects.get(row), indexes[column]));
        List<String> names = fields.stream().map(FieldMeta::name).toList();
        return new Statement.Insert(binding.meta().name(), names, rows, conflict, returning);
    }
}
