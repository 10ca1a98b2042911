package dev.ryx.store;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.error.ProtectedException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.dialect.Feature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
        var written = new ArrayList<M>(objects.size());
        objects.forEach(object -> written.add(prepared(object, true)));
        List<Integer> unnumbered = IntStream.range(0, written.size())
                .filter(i -> isUnnumbered(written.get(i)))
                .boxed()
                .toList();
        if (written.size() == 1) {
            insertAll(written, unnumbered);
        } else {
            store.backend().transaction(TransactionOptions.defaults(), () -> {
                insertAll(written, unnumbered);
                return written.size();
            });
        }
        written.forEach(this::tracked);
        return written;
    }

    /** Inserts the objects with keys of their own, then those without, which are replaced in the list. */
    private void insertAll(List<M> objects, List<Integer> unnumbered) {
        var numbered = new ArrayList<>(objects);
        unnumbered.reversed().forEach(index -> numbered.remove((int) index));
        insertNumbered(numbered);
        List<M> inserted =
                insertUnnumbered(unnumbered.stream().map(objects::get).toList());
        for (int i = 0; i < inserted.size(); i++) {
            objects.set(unnumbered.get(i), inserted.get(i));
        }
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

    private boolean isUnnumbered(M object) {
        return binding.meta().primaryKey().auto() == FieldMeta.Auto.KEY && binding.key(object) == null;
    }

    private FieldMeta field(String name) {
        return binding.meta()
                .field(name)
                .orElseThrow(() -> FieldException.unknown(
                        binding.meta().label(),
                        name,
                        name,
                        binding.meta().fields().stream().map(FieldMeta::name).toList()));
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

    private void insertNumbered(List<M> objects) {
        for (List<M> chunk : chunks(objects, binding.meta().fields())) {
            store.execute(insertion(chunk, binding.meta().fields(), null));
        }
    }

    private List<M> insertUnnumbered(List<M> objects) {
        List<FieldMeta> fields = binding.meta().fields().stream()
                .filter(field -> !field.primaryKey())
                .toList();
        var numbered = new ArrayList<M>(objects.size());
        for (List<M> chunk : chunks(objects, fields)) {
            numbered.addAll(insertReturning(chunk, fields));
        }
        return numbered;
    }

    private List<M> insertReturning(List<M> objects, List<FieldMeta> fields) {
        FieldMeta key = binding.meta().primaryKey();
        boolean returns = store.dialect().has(Feature.INSERT_RETURNING);
        List<Long> keys = store.insert(insertion(objects, fields, returns ? key.name() : null), objects.size());
        var numbered = new ArrayList<M>(objects.size());
        for (int i = 0; i < objects.size(); i++) {
            numbered.add(binding.withKey(objects.get(i), key(key, keys.get(i))));
        }
        return numbered;
    }

    private static Number key(FieldMeta field, long number) {
        int bits = field.type() instanceof SqlType.Int(int width) ? width : Long.SIZE;
        return switch (bits) {
            case Short.SIZE -> (short) number;
            case Integer.SIZE -> (int) number;
            default -> number;
        };
    }

    private List<List<M>> chunks(List<M> objects, List<FieldMeta> fields) {
        int size = fields.isEmpty() ? 1 : store.dialect().rowsPerInsert(fields.size());
        var chunks = new ArrayList<List<M>>();
        for (int from = 0; from < objects.size(); from += size) {
            chunks.add(objects.subList(from, Math.min(from + size, objects.size())));
        }
        return chunks;
    }

    @SuppressWarnings("NullAway") // it does not read the nullness of a record's component from a class file
    private Statement.Insert insertion(List<M> objects, List<FieldMeta> fields, @Nullable String returning) {
        int[] indexes = fields.stream().mapToInt(binding::indexOf).toArray();
        var rows = new ArrayList<List<@Nullable Object>>(objects.size());
        for (M object : objects) {
            var row = new ArrayList<@Nullable Object>(indexes.length);
            for (int index : indexes) {
                row.add(binding.get(object, index));
            }
            rows.add(row);
        }
        List<String> names = fields.stream().map(FieldMeta::name).toList();
        return new Statement.Insert(binding.meta().name(), names, rows, returning);
    }

    private M tracked(M object) {
        Tracked.setSource(object, store);
        return object;
    }
}
