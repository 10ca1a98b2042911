package dev.ryx.store;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.error.ProtectedException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the objects of one model to one database.
 *
 * @param <M> the model
 */
public final class ObjectWriter<M> {

    private final Store store;
    private final ModelBinding<M> binding;
    private final AutoFields autoFields = new AutoFields(Clock.systemUTC());
    private final Consumer<M> check;

    /**
     * @param store the database
     * @param binding the model
     * @param check what refuses an object that must not be saved
     */
    public ObjectWriter(Store store, ModelBinding<M> binding, Consumer<M> check) {
        this.store = store;
        this.binding = binding;
        this.check = check;
    }

    /**
     * Inserts a new object and updates one that is a row already: {@code INSERT … RETURNING}, or {@code UPDATE … WHERE
     * key = ?}. An object with a key that is not known to be a row is updated if there is such a row, else inserted.
     *
     * @return the same object with its key, or for a record a copy
     */
    public M save(M object) {
        boolean mayBeRow = binding.key(object) != null;
        if (mayBeRow) {
            M filled = prepared(object, false);
            if (update(filled, read(filled)) > 0) {
                return tracked(filled);
            }
        }
        requireWhole(object);
        return insert(object);
    }

    /** The fields that the object may write: those that were read, if it was loaded without others. */
    private List<FieldMeta> read(M object) {
        Memory memory = Tracked.memoryOf(object);
        List<FieldMeta> all = binding.meta().fields();
        return memory == null || memory.isWhole()
                ? all
                : all.stream()
                        .filter(field -> memory.isRead(all.indexOf(field)))
                        .toList();
    }

    private void requireWhole(M object) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null && !memory.isWhole()) {
            throw FieldException.wrongUse(
                    "The row of this " + binding.meta().label()
                            + " is not there any more, and not all of its fields were read.",
                    "Load whole objects to insert them again.");
        }
    }

    /** Writes the named columns of an object that is a row already: {@code UPDATE … SET column = ? WHERE key = ?}. */
    public M save(M object, List<String> fieldNames) {
        var fields = fieldNames.stream().map(this::field).toList();
        if (fields.isEmpty()) {
            return object;
        }
        markRead(object, fields);
        M filled = prepared(object, false);
        if (update(filled, fields) == 0) {
            throw FieldException.wrongUse(
                    "This " + binding.meta().label() + " is no row, so that no column of it can be written.",
                    "Save the whole object first.");
        }
        return tracked(filled);
    }

    /** What is written holds what its column does from then on, whether it was read or not. */
    private void markRead(M object, List<FieldMeta> fields) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            fields.forEach(field -> memory.addRead(binding.indexOf(field)));
        }
    }

    /** Inserts an object: {@code INSERT … RETURNING}. */
    public M insert(M object) {
        return insertAll(List.of(object)).getFirst();
    }

    /**
     * Inserts objects, many rows a statement, in one transaction.
     *
     * @return the same objects with their keys, or for records copies, in order
     */
    public List<M> insertAll(List<M> objects) {
        List<M> written = insertAll(objects, Inserts.plain(store, binding));
        written.forEach(this::tracked);
        return written;
    }

    /**
     * Inserts objects, and does with rows that are there already what is said. Whether an object is a row now, and with which
     * key, the database does not tell.
     *
     * @param batchSize how many rows a statement has at most; 0 for as many as it can have
     * @return the same objects, or for records copies, in order
     */
    public List<M> insertAll(List<M> objects, int batchSize, Conflict conflict) {
        return insertAll(objects, new Inserts<>(store, binding, batchSize, conflict));
    }

    /** {@link #insertAll(List)} with at most so many rows a statement. */
    public List<M> insertAll(List<M> objects, int batchSize) {
        List<M> written = insertAll(objects, new Inserts<>(store, binding, batchSize, null));
        written.forEach(this::tracked);
        return written;
    }

    private List<M> insertAll(List<M> objects, Inserts<M> inserts) {
        var written = new ArrayList<M>(objects.size());
        objects.forEach(object -> written.add(prepared(object, true)));
        if (written.size() == 1) {
            inserts.insert(written);
        } else {
            store.backend().transaction(TransactionOptions.defaults(), () -> {
                inserts.insert(written);
                return written.size();
            });
        }
        return written;
    }

    /**
     * Updates the row of an object, all of its columns that were read.
     *
     * @throws dev.ryx.error.DoesNotExist if there is no such row: the model's own subclass
     */
    public M update(M object) {
        keyOf(object);
        M filled = prepared(object, false);
        if (update(filled, read(filled)) == 0) {
            throw binding.doesNotExist();
        }
        return tracked(filled);
    }

    /**
     * Updates these fields of rows, a batch a statement, in one transaction.
     *
     * @param batchSize how many rows a statement has at most; 0 for as many as it can have
     * @return how many of the objects are rows
     */
    public long updateAll(List<M> objects, List<String> fieldNames, int batchSize) {
        var fields = fieldNames.stream().map(this::field).distinct().toList();
        var filled = objects.stream().map(object -> prepared(object, false)).toList();
        return new BulkUpdate<>(store, binding, fields, batchSize).run(filled);
    }

    /**
     * Deletes the row of an object: {@code DELETE … WHERE key = ?}. The object keeps its values.
     *
     * @throws ProtectedException if a row protects it, or one that would be deleted with it
     */
    public long delete(M object) {
        long rows = new Deletion(store).delete(binding, keyOf(object));
        Tracked.setSource(object, null);
        return rows;
    }

    /** Reads the row of an object again: the same object with the row's values, or for a record a copy. */
    public M refresh(M object) {
        Optional<M> found = store.find(binding, keyOf(object));
        M row = found.orElseThrow(binding::doesNotExist);
        M refreshed = object;
        for (int i = 0; i < binding.meta().fields().size(); i++) {
            refreshed = binding.with(refreshed, i, binding.get(row, i));
        }
        binding.attach(refreshed, store.relationsOf(binding));
        forget(refreshed);
        return tracked(refreshed);
    }

    private void forget(M object) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            memory.setRead(null);
            memory.forgetRelated();
        }
    }

    private M prepared(M object, boolean inserting) {
        M filled = autoFields.fill(binding, object, inserting);
        check.accept(filled);
        binding.attach(filled, store.relationsOf(binding));
        return filled;
    }

    private Object keyOf(M object) {
        Object key = binding.key(object);
        if (key == null) {
            throw FieldException.wrongUse(
                    "This " + binding.meta().label() + " has no key yet.", "Save it before it is asked for by key.");
        }
        return key;
    }

    private FieldMeta field(String name) {
        return ColumnValues.field(binding.meta(), name);
    }

    private long update(M object, List<FieldMeta> fields) {
        var assignments = new ArrayList<Statement.Assign>();
        for (FieldMeta field : fields) {
            if (!field.primaryKey()) {
                var value = new Expression.Value(binding.get(object, binding.indexOf(field)), field.type());
                assignments.add(new Statement.Assign(field.name(), value));
            }
        }
        if (assignments.isEmpty()) {
            return store.number(new Statement.Count(Store.byKey(binding, keyOf(object))));
        }
        return store.execute(new Statement.Update(Store.byKey(binding, keyOf(object)), assignments));
    }

    private M tracked(M object) {
        Tracked.setSource(object, store);
        return object;
    }
}
