package dev.ryx.binding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An object that knows whether it is a row yet, and of which database. */
public abstract class Tracked {

    /** An {@link ObjectSource}, one that is {@link Provisional}, or the {@link Memory} of an object that knows more; null for a new one. */
    private transient @Nullable Object state;

    /** For {@code Entity}. */
    protected Tracked() {}

    /** Where the object was loaded from or saved to; empty for a new one. */
    public static Optional<ObjectSource> sourceOf(Object object) {
        return object instanceof Tracked tracked ? Optional.ofNullable(tracked.source()) : Optional.empty();
    }

    private @Nullable Object origin() {
        return state instanceof Memory memory ? memory.origin() : state;
    }

    private @Nullable ObjectSource source() {
        return Provisional.sourceOf(origin());
    }

    private void setOrigin(@Nullable Object origin) {
        if (state instanceof Memory memory) {
            memory.setOrigin(origin);
        } else {
            state = origin;
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // the same is not written again: to write an old object costs more than to look
    private boolean isFrom(@Nullable ObjectSource source) {
        return source() == source;
    }

    /** Remembers where the object was loaded from, or that its row is there. */
    public static void setSource(Object object, ObjectSource source) {
        if (object instanceof Tracked tracked && !tracked.isFrom(source)) {
            tracked.setOrigin(source);
        }
    }

    /**
     * Remembers that objects have become rows.
     *
     * @param undone what tells later that they have not; null if that cannot be
     */
    public static void setInserted(List<?> objects, ObjectSource source, @Nullable AtomicBoolean undone) {
        Object ofNew = undone == null ? source : new Provisional(source, null, undone);
        for (Object object : objects) {
            if (object instanceof Tracked tracked && !tracked.isFrom(source)) {
                ObjectSource before = tracked.source();
                tracked.setOrigin(before == null || undone == null ? ofNew : new Provisional(source, before, undone));
            }
        }
    }

    /**
     * Remembers that the object is no row any more, and forgets what was related to it.
     *
     * @param undone what tells later that it is one again; null if that cannot be
     */
    public static void setDeleted(Object object, @Nullable AtomicBoolean undone) {
        if (object instanceof Tracked tracked) {
            if (!tracked.isFrom(null)) {
                tracked.setOrigin(undone == null ? null : new Provisional(null, tracked.origin(), undone));
            }
            if (tracked.state instanceof Memory memory) {
                memory.setSnapshot(null, null);
                memory.forgetRelated();
            }
        }
    }

    /** What the object knows beyond its source; null for nothing. */
    public static @Nullable Memory memoryOf(Object object) {
        return object instanceof Tracked tracked && tracked.state instanceof Memory memory ? memory : null;
    }

    /** What the object knows beyond its source, to be added to; null for an object that cannot know, such as a record. */
    public static @Nullable Memory remembering(Object object) {
        return object instanceof Tracked tracked ? tracked.remembering() : null;
    }

    private Memory remembering() {
        if (state instanceof Memory memory) {
            return memory;
        }
        var made = new Memory(state);
        state = made;
        return made;
    }

    /** Whether a field of the object holds what its column does, or what is to be written there. */
    public static boolean isRead(Object object, int field) {
        Memory memory = memoryOf(object);
        return memory == null || memory.isRead(field);
    }

    /** Whether all fields of the object hold what their columns do, or what is to be written there. */
    public static boolean isWhole(Object object) {
        Memory memory = memoryOf(object);
        return memory == null || memory.isWhole();
    }
}
