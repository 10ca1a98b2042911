package dev.ryx.store;

import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.StaleObjectException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Updates the row of one object: {@code UPDATE … SET … WHERE key = ?}, and {@code AND version = ?} where the model counts
 * versions. Of an object that remembers what was read, the columns that have changed.
 *
 * @param store the database
 * @param binding the model
 */
record RowUpdate<M>(Store store, ModelBinding<M> binding) {

    /**
     * The object as it is after the update: the same, or for a record a copy with what the database or the count has made of
     * it; null if there is no such row.
     *
     * @throws StaleObjectException if somebody else has saved the row since the object was read
     */
    @Nullable
    M run(M object, Object key, List<FieldMeta> fields) {
        return write(object, key, changed(object, writable(fields)));
    }

    /** {@link #run} of fields that are written whether they have changed or not. */
    @Nullable
    M runAll(M object, Object key, List<FieldMeta> fields) {
        return write(object, key, writable(fields));
    }

    private @Nullable M write(M object, Object key, List<FieldMeta> fields) {
        QueryNode row = Store.byKey(binding, key);
        Optional<FieldMeta> version = binding.meta().version();
        if (fields.isEmpty()) {
            return exists(row) ? unchanged(object) : null;
        }
        return version.isPresent() ? counted(object, row, fields, version.get()) : plain(object, row, fields);
    }

    /** The object without a time of saving, for it was not saved, and with what the database computes, which is not written. */
    private M unchanged(M object) {
        Memory memory = Tracked.memoryOf(object);
        M same = object;
        if (memory != null && memory.hasSnapshot()) {
            for (FieldMeta field : binding.meta().fields()) {
                int index = binding.indexOf(field);
                same = field.auto() == FieldMeta.Auto.NOW ? binding.with(same, index, memory.snapshot(index)) : same;
            }
        }
        return DatabaseValues.of(store, binding).afterUpdate(same);
    }

    private @Nullable M plain(M object, QueryNode row, List<FieldMeta> written) {
        boolean found = store.execute(new Statement.Update(row, assignments(object, written))) > 0;
        return found ? DatabaseValues.of(store, binding).afterUpdate(object) : null;
    }

    private @Nullable M counted(M object, QueryNode row, List<FieldMeta> written, FieldMeta version) {
        List<Statement.Assign> assignments = assignments(object, written);
        assignments.add(Versions.next(version));
        QueryNode unchanged = Versions.unchanged(row, binding, version, object);
        if (store.execute(new Statement.Update(unchanged, assignments)) == 0) {
            requireGone(row);
            return null;
        }
        M saved = Versions.counted(store, binding, version, object);
        return DatabaseValues.of(store, binding).afterUpdate(saved);
    }

    /**
     * Makes sure before a deletion that nobody else has saved the row.
     *
     * @throws StaleObjectException if somebody has
     */
    void requireUnchanged(M object, Object key) {
        FieldMeta version = binding.meta().version().orElseThrow();
        QueryNode row = Store.byKey(binding, key);
        QueryNode unchanged = Versions.unchanged(row, binding, version, object);
        if (store.execute(new Statement.Update(unchanged, List.of(Versions.next(version)))) == 0) {
            requireGone(row);
        }
    }

    private void requireGone(QueryNode row) {
        if (exists(row)) {
            throw new StaleObjectException(binding.meta().label());
        }
    }

    private boolean exists(QueryNode row) {
        return store.number(new Statement.Count(row)) > 0;
    }

    private List<Statement.Assign> assignments(M object, List<FieldMeta> fields) {
        var assignments = new ArrayList<Statement.Assign>(fields.size() + 1);
        for (FieldMeta field : fields) {
            var value = new Expression.Value(binding.get(object, binding.indexOf(field)), field.type());
            assignments.add(new Statement.Assign(field.name(), value));
        }
        return assignments;
    }

    /** Those of the fields that have changed. A time of saving that changes alone changes nothing. */
    private List<FieldMeta> changed(M object, List<FieldMeta> fields) {
        Memory memory = Tracked.memoryOf(object);
        if (memory == null || !memory.hasSnapshot()) {
            return fields;
        }
        List<FieldMeta> changed = fields.stream()
                .filter(field -> {
                    int index = binding.indexOf(field);
                    return !Snapshots.isSame(memory.snapshot(index), binding.get(object, index));
                })
                .toList();
        return changed.stream().allMatch(field -> field.auto() == FieldMeta.Auto.NOW) ? List.of() : changed;
    }

    private static List<FieldMeta> writable(List<FieldMeta> fields) {
        return fields.stream()
                .filter(field ->
                        !field.primaryKey() && field.generated() == null && field.auto() != FieldMeta.Auto.VERSION)
                .toList();
    }
}
