package dev.ryx.binding;

import org.jspecify.annotations.Nullable;

/** A relation to one object, as the value that a model holds in a field: what Ryx itself does with it. */
public interface Reference {

    /** The value that the foreign key's column holds, or null. Never runs a query. */
    @Nullable
    Object id();

    /** Whether the object is there, or there is none. */
    boolean isLoaded();

    /** The object, if it is there; null without a query otherwise. */
    @Nullable
    Object loaded();

    /** Remembers the object with the key that the relation has. */
    void fill(Object referred);

    /** Says that the key was not read from its row. */
    void defer();
}
