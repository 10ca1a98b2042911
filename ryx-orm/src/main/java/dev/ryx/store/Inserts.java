package dev.ryx.store;

import dev.ryx.backend.Backend;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Feature;
import java.util.ArrayList;
import java.util.BitSet;
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
        @Nullable Conflict conflict) implements Insertion<M> {

    /** Rows for whose keys RETURNING takes longer than the question of whether they can be known without it. */
    private static final int MANY = 100;

    /** As many rows a statement as it can have; one that is there already is an error. */
    static <M> Inserts<M> plain(Store store, ModelBinding<M> binding) {
        return new Inserts<>(store, binding, 0, null);
    }

    /**
     * Inserts those that leave the same columns to the database together, and those with keys of their own before those
     * without.
     */
    @Override
    public void insert(List<M> objects, Rows rows) {
        DatabaseValues<M> values = DatabaseValues.of(store, binding);
        if (values.isEmpty()) {
            insertAlike(objects, rows, binding.meta().fields());
            return;
        }
        alike(objects, values).forEach((fields, places) -> {
            Insertion<M> insertion = (some, theirs) -> insertAlike(some, theirs, fields);
            insertion.insert(objects, rows, places);
        });
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

    private void insertAlike(List<M> objects, Rows rows, List<FieldMeta> fields) {
        BitSet unnumbered = unnumbered(rows);
        if (unnumbered.isEmpty()) {
            insertNumbered(rows, fields);
        } else if (unnumbered.cardinality() == rows.count()) {
            insertUnnumbered(objects, rows, withoutKey(fields));
        } else {
            List<Integer> places = unnumbered.stream().boxed().toList();
            unnumbered.flip(0, rows.count());
            insertNumbered(rows.at(unnumbered.stream().boxed().toList()), fields);
            Insertion<M> insertion = (some, theirs) -> insertUnnumbered(some, theirs, withoutKey(fields));
            insertion.insert(objects, rows, places);
        }
    }

    private static List<FieldMeta> withoutKey(List<FieldMeta> fields) {
        return fields.stream().filter(field -> !field.primaryKey()).toList();
    }

    /** The places of rows to which the database gives a key. */
    private BitSet unnumbered(Rows rows) {
        var unnumbered = new BitSet(rows.count());
        if (binding.meta().isNumbered()) {
            int column = binding.indexOf(binding.meta().primaryKey());
            for (int row = 0; row < rows.count(); row++) {
                unnumbered.set(row, rows.value(row, column) == null);
            }
        }
        return unnumbered;
    }

    private void insertNumbered(Rows rows, List<FieldMeta> fields) {
        int most = store.dialect().batchesInserts() ? Backend.LONGEST_BATCH : rowsPerStatement(fields);
        int each = batchSize == 0 ? most : Math.min(batchSize, most);
        for (int from = 0; from < rows.count(); from += each) {
            store.insert(insertion(rows.part(from, Math.min(each, rows.count() - from)), fields, List.of()));
        }
    }

    private void insertUnnumbered(List<M> objects, Rows rows, List<FieldMeta> fields) {
        int most = rowsPerStatement(fields);
        int each = batchSize == 0 ? most : Math.min(batchSize, most);
        boolean returning = conflict == null && isReturning(rows.count());
        for (int from = 0; from < rows.count(); from += each) {
            Rows some = rows.part(from, Math.min(each, rows.count() - from));
            if (conflict == null) {
                insertWithKeys(objects.subList(from, from + some.count()), some, fields, returning);
            } else {
                // Which rows were new the database does not say, so no key is known.
                store.execute(insertion(some, fields, List.of()));
            }
        }
    }

    private int rowsPerStatement(List<FieldMeta> fields) {
        return fields.isEmpty() ? 1 : store.dialect().rowsPerInsert(fields.size());
    }

    /** Whether the keys are to be told by RETURNING. */
    private boolean isReturning(int rows) {
        return store.dialect().has(Feature.INSERT_RETURNING)
                && (rows < MANY || !store.numbersConsecutively(binding.meta()));
    }

    private void insertWithKeys(List<M> objects, Rows rows, List<FieldMeta> fields, boolean returning) {
        FieldMeta key = binding.meta().primaryKey();
        List<String> returned = returning ? List.of(key.name()) : List.of();
        List<Long> keys = store.insert(insertion(rows, fields, returned), rows.count());
        if (keys.size() != rows.count()) {
            throw FieldException.wrongUse(
                    "Of " + rows.count() + " new rows of " + binding.meta().label() + " only " + keys.size()
                            + " were written: a trigger or a rule of the table leaves rows out, and which key is whose"
                            + " is not known.",
                    "Give the objects keys of their own, or change the rule.");
        }
        for (int i = 0; i < keys.size(); i++) {
            objects.set(i, binding.withKey(objects.get(i), ColumnValues.whole(key.type(), keys.get(i))));
        }
    }

    private Statement.Insert insertion(Rows rows, List<FieldMeta> fields, List<String> returning) {
        int[] columns = fields.stream().mapToInt(binding::indexOf).toArray();
        List<String> names = fields.stream().map(FieldMeta::name).toList();
        return new Statement.Insert(binding.meta().name(), names, rows.select(columns), conflict, returning);
    }
}
