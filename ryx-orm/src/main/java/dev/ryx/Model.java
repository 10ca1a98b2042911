package dev.ryx;

import dev.ryx.annotation.Field;
import org.jspecify.annotations.Nullable;

/** A model with a primary key that the database numbers. */
public abstract class Model extends Entity<Long> {

    /** The primary key, or null before the first save. */
    @Field(primaryKey = true)
    public @Nullable Long id;

    /** For models. */
    protected Model() {}
}
