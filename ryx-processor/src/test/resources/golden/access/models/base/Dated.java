package base;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.relation.ForeignKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A base class in another package: a key by type variable, and fields of every visibility. */
public abstract class Dated<K, T> extends Entity<K> {
    @Field(primaryKey = true)
    protected @Nullable K id;

    @Field(autoNowAdd = true)
    protected Instant created;

    @Nullable String note;
    public int version;
    private long size;
    protected final ForeignKey<T> owner = ForeignKey.empty();
    protected static int count;

    public long getSize() {
        return size;
    }

    public void setSize(long size) {
        this.size = size;
    }
}
