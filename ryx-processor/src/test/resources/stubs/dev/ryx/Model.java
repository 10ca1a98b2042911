package dev.ryx;

import dev.ryx.annotation.Field;
import org.jspecify.annotations.Nullable;

public abstract class Model extends Entity<Long> {
    @Field(primaryKey = true)
    public @Nullable Long id;
}
