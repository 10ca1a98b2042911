package dev.ryx.binding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object that knows whether it is a row yet, and of which database. */
public abstract class Tracked {

    private transient @Nullable ObjectSource source;

    /** For {@code Entity}. */
    protected Tracked() {}

    /** Where the object was loaded from or saved to; empty for a new one. */
    public static Optional<ObjectSource> sourceOf(Object object) {
        return object instanceof Tracked tracked ? Optional.ofNullable(tracked.source) : Optional.empty();
    }

    /** Remembers where the object was loaded from or saved to; null for one that is no row any more. */
    public static void setSource(Object object, @Nullable ObjectSource source) {
        if (object instanceof Tracked tracked) {
            tracked.source = source;
        }
    }
}
