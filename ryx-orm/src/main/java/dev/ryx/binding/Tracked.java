package dev.ryx.binding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object that knows whether it is a row yet, and of which database. */
public abstract class Tracked {

    /** An {@link ObjectSource}, or the {@link Memory} of an object that knows more; null for a new one. */
    private transient @Nullable Object state;

    /** For {@code Entity}. */
    protected Tracked() {}

    /** Where the object was loaded from or saved to; empty for a new one. */
    public static Optional<ObjectSource> sourceOf(Object object) {
        return object instanceof Tracked tracked ? Optional.ofNullable(tracked.source()) : Optional.empty();
    }

    private @Nullable ObjectSource source() {
        return state instanceof Memory memory ? memory.source() : (ObjectSource) state;
    }

    /**
     * Remembers where the object was loaded from or saved to; null for one that is no row any more, which forgets what
     * was related to it.
     */
    @SuppressWarnings(
            "ReferenceEquality") // the same is not written again: to write an old object costs more than to look
    public static void setSource(Object object, @Nullable ObjectSource source) {
        if (object instanceof Tracked tracked) {
            if (source != null && tracked.state instanceof Memory memory) {
                memory.setSource(source);
            } else if (tracked.state != source) {
                tracked.state = source;
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
        var made = new Memory((ObjectSource) state);
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
