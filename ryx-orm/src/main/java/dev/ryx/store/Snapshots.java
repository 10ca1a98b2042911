package dev.ryx.store;

import dev.ryx.binding.Memory;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.Tracked;
import dev.ryx.meta.FieldMeta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What objects remember of their rows, so that only what has changed is written. */
final class Snapshots {

    private Snapshots() {}

    /**
     * Lets an object that was read remember that its row holds what it does, if its model wants that and the object can. One of
     * which not all was read remembers nothing: what it has in the other fields no row holds.
     *
     * @param undone what tells later that the row holds no such values any more; null if that cannot be
     */
    static <M> void take(ModelBinding<M> binding, M object, @Nullable AtomicBoolean undone) {
        Memory memory = Tracked.remembering(object);
        if (memory != null && memory.isWhole()) {
            memory.setSnapshot(values(binding, object), undone);
        }
    }

    /**
     * Lets objects that were written remember what their rows hold now: if the write is undone, nothing.
     *
     * @param fields the fields that were written alone; empty for all
     */
    static <M> void takeWritten(Store store, ModelBinding<M> binding, List<M> objects, List<FieldMeta> fields) {
        if (!binding.changedColumns()) {
            return;
        }
        AtomicBoolean undone = store.undone();
        for (M object : objects) {
            if (fields.isEmpty()) {
                take(binding, object, undone);
            } else {
                takeFields(binding, object, fields, undone);
            }
        }
    }

    private static <M> void takeFields(
            ModelBinding<M> binding, M object, List<FieldMeta> fields, @Nullable AtomicBoolean undone) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            for (FieldMeta field : fields) {
                int place = binding.indexOf(field);
                memory.setSnapshot(place, kept(binding.get(object, place)), undone);
            }
        }
    }

    /** Lets an object forget what its row holds. */
    static void forget(Object object) {
        Memory memory = Tracked.memoryOf(object);
        if (memory != null) {
            memory.setSnapshot(null, null);
        }
    }

    /** The values of all fields of an object, to see later which of them have changed. */
    static <M> @Nullable Object[] values(ModelBinding<M> binding, M object) {
        @Nullable Object[] values = new @Nullable Object[binding.meta().fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = kept(binding.get(object, i));
        }
        return values;
    }

    /** Bytes and lists may be changed in place. */
    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> bytes.clone();
            case List<?> list -> Collections.unmodifiableList(new ArrayList<>(list));
            case null, default -> value;
        };
    }

    /** Whether a column that holds one value holds the other as well. */
    static boolean isSame(@Nullable Object before, @Nullable Object now) {
        if (before instanceof BigDecimal one && now instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.deepEquals(before, now);
    }
}
