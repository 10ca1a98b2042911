package dev.ryx.store;

import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import org.jspecify.annotations.Nullable;

/** What objects remember of their rows, so that only what has changed is written. */
final class Snapshots {

    private Snapshots() {}

    /** Lets an object remember that its row holds what it does, if its model wants that and the object can. */
    static <M> void take(ModelBinding<M> binding, M object) {
        if (!binding.changedColumns()) {
            return;
        }
        Memory memory = Tracked.remembering(object);
        if (memory != null) {
            @Nullable
            Object[] values = new @Nullable Object[binding.meta().fields().size()];
            for (int i = 0; i < values.length; i++) {
                Object value = binding.get(object, i);
                values[i] = value instanceof byte[] bytes ? bytes.clone() : value;
            }
            memory.setSnapshot(values);
        }
    }

    /** {@link #take} of an object that was written: if that is undone, the object remembers nothing. */
    static <M> void takeWritten(Store store, ModelBinding<M> binding, M object) {
        if (binding.changedColumns()) {
            take(binding, object);
            store.onRollback(() -> forget(object));
        }
    }

    /** Lets an object forget what its row holds. */
    static void forget(Object object) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            memory.setSnapshot(null);
        }
    }
}
