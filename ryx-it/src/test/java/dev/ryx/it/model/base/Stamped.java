package dev.ryx.it.model.base;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A random key, times of saving, and a field of each visibility. */
public abstract class Stamped extends Entity<UUID> {
    @Field(primaryKey = true, autoCreate = true)
    public @Nullable UUID key;

    @Field(autoNowAdd = true)
    protected Instant created;

    @Field(autoNow = true)
    public Instant changed;

    @Field(autoNowAdd = true)
    public LocalDate day;

    @Nullable
    String remark;

    private long size = 1;

    /** For tests in other packages. */
    public Instant whenCreated() {
        return created;
    }

    /** For tests in other packages. */
    public @Nullable String remarkOf() {
        return remark;
    }

    public long getSize() {
        return size;
    }

    public void setSize(long size) {
        this.size = size;
    }
}
