package dev.ryx.binding;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Where an object is from, as long as the transaction that has made it so is not undone. Objects know that, and the transaction
 * knows no objects: a long one would keep them.
 *
 * @param now its source, or null if its row was deleted
 * @param before what it was from before, which may have been provisional itself; null for a new object
 * @param undone what tells whether the transaction was undone
 */
record Provisional(@Nullable ObjectSource now, @Nullable Object before, AtomicBoolean undone) {

    /** The source that an origin stands for now; null for none. */
    static @Nullable ObjectSource sourceOf(@Nullable Object origin) {
        Object current = origin;
        while (current instanceof Provisional provisional) {
            current = provisional.undone.get() ? provisional.before : provisional.now;
        }
        return (ObjectSource) current;
    }
}
