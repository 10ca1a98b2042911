package dev.ryx.store;

import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.error.ProtectedException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.query.ast.Conflict;
import dev.ryx.query.ast.Rows;
import dev.ryx.query.ast.Statement;
import dev.ryx.signal.DeleteEvent;
import dev.ryx.signal.ModelSignal;
import dev.ryx.signal.SaveEvent;
import dev.ryx.signal.Signals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the objects of one model to one database.
 *
 * @param <M> the model
 */
public final class ObjectWriter<M> {

    private final Store store;
    private final ModelBinding<M> binding;
    private final AutoFields autoFields = new AutoFields(Clock.systemUTC());
    private final Lifecycle<M> lifecycle;

    /**
     * @param store the database
     * @param binding the model
     * @param lifecycle what the model says about its objects being written
     */
    public ObjectWriter(Store store, ModelBinding<M> binding, Lifecycle<M> lifecycle) {
        this.store = store;
        this.binding = binding;
        this.lifecycle = lifecycle;
    }

    /**
     * Inserts a new object and updates one that is a row already: {@code INSERT … RETURNING}, or {@code UPDATE … WHERE
     * key = ?}. An object with a key that is not known to be a row is updated if there is such a row, else inserted.
     *
     * @return the same object with its key, or for a record a copy
     */
    public M save(M object) {
        if (binding.key(object) == null || isKnownAsNew(object)) {
            return insert(object);
        }
        return written(object, false, binding.meta().fields(), filled -> {
            M updated = update(filled, read(filled));
            if (updated != null) {
                return new Written<>(updated, false);
            }
            requireWhole(object);
            return new Written<>(
                    insertRow(autoFields.fill(binding, filled, binding.meta().fields(), true)), true);
        });
    }

    /**
     * An object that was written.
     *
     * @param created whether a row was inserted
     */
    private record Written<M>(M object, boolean created) {}

    /** Who watches is told first whether a row will be inserted. An object that came from a query is a row. */
    private boolean isKnownAsNew(M object) {
        return isWatched()
                && Tracked.sourceOf(object).isEmpty()
                && store.number(new Statement.Count(Store.byKey(binding, keyOf(object)))) == 0;
    }

    /** Whether anything but the database takes part when one object is saved. */
    private boolean isWatched() {
        return lifecycle.hooksSaves() || isAnyone(Signals.PRE_SAVE, Signals.POST_SAVE);
    }

    /**
     * Fills an object in, checks it and writes it; where somebody takes part in that, in one transaction.
     *
     * @param created whether it is expected to be new; who watches is told afterwards whether it was
     * @param fields what is written: all fields, or those that were named
     */
    private M written(M object, boolean created, List<FieldMeta> fields, Function<M, Written<M>> write) {
        List<FieldMeta> named = fields.equals(binding.meta().fields()) ? List.of() : fields;
        if (!isWatched()) {
            return tracked(write.apply(prepared(object, fields, created)).object(), named);
        }
        List<String> names = named.stream().map(FieldMeta::name).toList();
        return store.backend().join(() -> {
            M filled = prepared(object, fields, created);
            lifecycle.beforeSave(filled, created);
            store.send(Signals.PRE_SAVE, new SaveEvent<>(binding.type(), filled, created, names));
            binding.attach(filled, store.relationsOf(binding)); // receivers may have set others
            Written<M> written = write.apply(filled);
            M done = tracked(written.object(), named);
            lifecycle.afterSave(done, written.created());
            store.send(Signals.POST_SAVE, new SaveEvent<>(binding.type(), done, written.created(), names));
            return done;
        });
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
                    "There is no row of this " + binding.meta().label()
                            + ", and not all of its fields were read, so that it cannot be inserted.",
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
        return written(object, false, fields, filled -> {
            M updated = new RowUpdate<>(store, binding).runAll(filled, keyOf(filled), fields);
            if (updated == null) {
                throw FieldException.wrongUse(
                        "This " + binding.meta().label() + " is no row, so that no column of it can be written.",
                        "Save the whole object first.");
            }
            return new Written<>(updated, false);
        });
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
        requireWhole(object);
        return written(object, true, binding.meta().fields(), filled -> new Written<>(insertRow(filled), true));
    }

    private M insertRow(M object) {
        var objects = new ArrayList<>(List.of(object));
        Inserts.plain(store, binding).insert(objects, Taken.of(binding, objects));
        setInserted(objects);
        return objects.getFirst();
    }

    private boolean isTracked() {
        return Tracked.class.isAssignableFrom(binding.type());
    }

    private void setInserted(List<M> objects) {
        if (isTracked()) {
            Tracked.setInserted(objects, store, store.undone());
        }
    }

    private void setDeleted(List<M> objects) {
        if (isTracked()) {
            AtomicBoolean undone = store.undone();
            objects.forEach(object -> Tracked.setDeleted(object, undone));
        }
    }

    /**
     * Inserts objects, many rows a statement, in one transaction.
     *
     * @return the same objects with their keys, or for records copies, in order
     */
    public List<M> insertAll(List<M> objects) {
        return insertAll(objects, 0);
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
        setInserted(written);
        Snapshots.takeWritten(store, binding, written, List.of());
        return written;
    }

    /**
     * Inserts objects, and updates the rows of those that are there already.
     *
     * @param batchSize how many rows a statement has at most; 0 for as many as it can have
     * @param unique the Java names of the fields that tell that a row is there; {@code pk} for those of the key
     * @param fields the Java names of the fields that take the values of the object
     * @return the same objects with their keys, or for records copies, in order
     */
    public List<M> insertOrUpdateAll(List<M> objects, int batchSize, List<String> unique, List<String> fields) {
        var upsert = new Upsert<>(
                store,
                binding,
                unique.stream().flatMap(this::fieldsOf).distinct().toList(),
                fields.stream().map(this::field).distinct().toList(),
                batchSize);
        return store.backend().join(() -> {
            List<M> written = insertAll(objects, upsert);
            setInserted(written);
            written.forEach(Snapshots::forget); // a row that was there keeps its values in the other fields
            return written;
        });
    }

    /** Deletes the rows of objects; see {@link Store#deleteAll}. */
    public long deleteAll(List<M> objects) {
        List<Object> keys = objects.stream().map(this::keyOf).distinct().toList();
        if (keys.isEmpty()) {
            return 0;
        }
        long rows = store.deleteAll(binding, keys);
        setDeleted(objects);
        return rows;
    }

    private List<M> insertAll(List<M> objects, Insertion<M> insertion) {
        List<M> written = autoFields.fillEach(binding, objects, binding.meta().fields(), true);
        attachEach(written);
        Taken taken = Taken.of(binding, written, lifecycle);
        if (!taken.areAccepted()) {
            written.forEach(this::requireWhole);
        }
        lifecycle.checkEach(written, taken.areAccepted(), store);
        if (lifecycle.cleans()) {
            attachEach(written);
        }
        var signals = WriteSignals.ofCreation(binding.type(), written);
        if (signals.areConnected()) {
            return signals.around(store, List::size, () -> {
                attachEach(written); // receivers may have set others
                insertion.insert(written, Taken.of(binding, written));
                return written;
            });
        }
        Rows rows = lifecycle.cleans() ? Taken.of(binding, written) : taken.checked();
        if (written.size() > 1) {
            return store.backend().join(() -> {
                insertion.insert(written, rows);
                return written;
            });
        }
        insertion.insert(written, rows);
        return written;
    }

    private boolean isAnyone(ModelSignal<?> before, ModelSignal<?> after) {
        return before.isConnected(binding.type()) || after.isConnected(binding.type());
    }

    /**
     * Updates the row of an object, all of its columns that were read.
     *
     * @throws dev.ryx.error.DoesNotExist if there is no such row: the model's own subclass
     */
    public M update(M object) {
        keyOf(object);
        return written(object, false, binding.meta().fields(), filled -> {
            M updated = update(filled, read(filled));
            if (updated == null) {
                throw binding.doesNotExist();
            }
            return new Written<>(updated, false);
        });
    }

    /**
     * Updates these fields of rows, a batch a statement, in one transaction.
     *
     * @param batchSize how many rows a statement has at most; 0 for as many as it can have
     * @return how many of the objects are rows
     */
    public long updateAll(List<M> objects, List<String> fieldNames, int batchSize) {
        var fields = fieldNames.stream().map(this::field).distinct().toList();
        var update = new BulkUpdate<>(store, binding, fields, batchSize);
        objects.forEach(object -> markRead(object, fields));
        List<M> filled = autoFields.fillEach(binding, objects, fields, false);
        attachEach(filled);
        lifecycle.checkEach(filled, Taken.areAccepted(binding, filled, lifecycle), store);
        if (lifecycle.cleans()) {
            attachEach(filled);
        }
        List<String> names = fields.stream().map(FieldMeta::name).toList();
        var signals = WriteSignals.ofUpdate(binding.type(), names, filled);
        return signals.around(store, rows -> rows, () -> {
            if (signals.areConnected()) {
                attachEach(filled); // receivers may have set others
            }
            return update.run(filled);
        });
    }

    /**
     * Deletes the row of an object: {@code DELETE … WHERE key = ?}. The object keeps its values.
     *
     * @throws ProtectedException if a row protects it, or one that would be deleted with it
     */
    public long delete(M object) {
        Object key = keyOf(object);
        if (!lifecycle.hooksDeletes() && !isAnyone(Signals.PRE_DELETE, Signals.POST_DELETE)) {
            return deleteRow(object, key);
        }
        return store.backend().join(() -> {
            lifecycle.beforeDelete(object);
            store.send(Signals.PRE_DELETE, new DeleteEvent<>(binding.type(), object));
            long rows = deleteRow(object, key);
            lifecycle.afterDelete(object);
            store.send(Signals.POST_DELETE, new DeleteEvent<>(binding.type(), object));
            return rows;
        });
    }

    private long deleteRow(M object, Object key) {
        long rows = binding.meta().version().isPresent()
                ? store.backend().join(() -> {
                    new RowUpdate<>(store, binding).requireUnchanged(object, key);
                    return new Deletion(store).delete(binding, key);
                })
                : new Deletion(store).delete(binding, key);
        setDeleted(List.of(object));
        return rows;
    }

    /** Reads the row of an object again: the same object with the row's values, or for a record a copy. */
    public M refresh(M object) {
        Optional<M> found = store.find(binding, keyOf(object));
        M row = found.orElseThrow(binding::doesNotExist);
        int[] all = IntStream.range(0, binding.meta().fields().size()).toArray();
        @Nullable Object[] values = new @Nullable Object[all.length];
        Arrays.setAll(values, field -> binding.get(row, field));
        M refreshed = binding.with(object, all, values);
        binding.attach(refreshed, store.relationsOf(binding));
        forget(refreshed);
        return tracked(refreshed, List.of());
    }

    private void forget(M object) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            memory.setRead(null);
            memory.forgetRelated();
        }
    }

    private M prepared(M object, List<FieldMeta> fields, boolean inserting) {
        M filled = autoFields.fill(binding, object, fields, inserting);
        ObjectSource relations = store.relationsOf(binding);
        binding.attach(filled, relations);
        lifecycle.check(filled, store);
        if (lifecycle.cleans()) {
            binding.attach(filled, relations);
        }
        return filled;
    }

    private void attachEach(List<M> objects) {
        ObjectSource relations = store.relationsOf(binding);
        for (M object : objects) {
            binding.attach(object, relations);
        }
    }

    private Object keyOf(M object) {
        Object key = binding.key(object);
        if (key == null) {
            throw FieldException.wrongUse(
                    "This " + binding.meta().label() + " has no key yet.", "Save it before it is asked for by key.");
        }
        return key;
    }

    /** A field, or those of the key. */
    private Stream<FieldMeta> fieldsOf(String name) {
        return name.equals("pk") ? binding.meta().key().stream() : Stream.of(field(name));
    }

    private FieldMeta field(String name) {
        return ColumnValues.field(binding.meta(), name);
    }

    private @Nullable M update(M object, List<FieldMeta> fields) {
        return new RowUpdate<>(store, binding).run(object, keyOf(object), fields);
    }

    private M tracked(M object, List<FieldMeta> fields) {
        Tracked.setSource(object, store);
        Snapshots.takeWritten(store, binding, List.of(object), fields);
        return object;
    }
}
