package dev.ryx.store;

import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What objects remember of their rows, so that only what has changed is written. */
final class Snapshots {

    private Snapshots() {}

    /**
     * Lets an object remember that its row holds what it does, if its model wants that and the object can. One of which not all
     * was read remembers nothing: what it has in the other fields no row holds.
     */
    static <M> void take(ModelBinding<M> binding, M object) {
        if (!binding.changedColumns()) {
            return;
        }
        Memory memory = Tracked.remembering(object);
        if (memory != null && memory.isWhole()) {
            @Nullable
            Object[] values = new @Nullable Object[binding.meta().fields().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = kept(binding.get(object, i));
            }
            memory.setSnapshot(values);
        }
    }

    /** Bytes may be changed in place. */
    private static @Nullable Object kept(@Nullable Object value) {
        return value instanceof byte[] bytes ? bytes.clone() : value;
    }

    /**
     * Lets an object that was written remember what its row holds now: if the write is undone, nothing.
     *
     * @param fields the Java names of the fields that were written alone; empty for all
     */
    static <M> void takeWritten(Store store, ModelBinding<M> binding, M object, List<String> fields) {
        if (!binding.changedColumns()) {
            return;
        }
        Memory memory = Tracked.memoryOf(object);
        if (fields.isEmpty()) {
            take(binding, object);
        } else if (memory != null && memory.hasSnapshot()) {
            for (String field : fields) {
                int place = binding.indexOf(binding.meta().field(field).orElseThrow());
                memory.setSnapshot(place, kept(binding.get(object, place)));
            }
        }
        store.onRollback(() -> forget(object));
    }

    /** Lets an object forget what its row holds. */
    static void forget(Object object) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            memory.setSnapshot(null);
        }
    }
}
