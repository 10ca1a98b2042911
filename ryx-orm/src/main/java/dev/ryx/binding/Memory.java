package dev.ryx.binding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an object knows beyond where it came from: which of its fields were read, and related objects that have no field to
 * be held in. Most objects have none.
 */
public final class Memory {

    private @Nullable Object origin;
    private @Nullable BitSet read;
    private @Nullable Object @Nullable [] snapshot;
    private @Nullable AtomicBoolean undone;
    private final Map<String, @Nullable Object> related = new HashMap<>(4);

    /**
     * @param origin where the object came from: an {@link ObjectSource}, one that is {@link Provisional}, or null
     */
    Memory(@Nullable Object origin) {
        this.origin = origin;
    }

    @Nullable
    Object origin() {
        return origin;
    }

    void setOrigin(@Nullable Object from) {
        origin = from;
    }

    /** Says that no more than these fields hold what their columns do; null for all. */
    public void setRead(@Nullable BitSet fields) {
        read = fields;
    }

    /** Says that a field holds what its column does. */
    public void addRead(int field) {
        if (read != null) {
            read.set(field);
        }
    }

    /** Whether a field holds what its column does, or what is to be written there. */
    public boolean isRead(int field) {
        return read == null || read.get(field);
    }

    /** Whether all fields were read. */
    public boolean isWhole() {
        return read == null;
    }

    /**
     * Remembers what the columns hold, field by field; null to forget it.
     *
     * @param unless what tells later that the columns hold no such values any more; null if that cannot be
     */
    public void setSnapshot(@Nullable Object @Nullable [] values, @Nullable AtomicBoolean unless) {
        snapshot = values;
        undone = unless;
    }

    /**
     * Remembers what the column of a field holds, if it is known of all of them.
     *
     * @param unless what tells later that the column holds no such value any more; null if that cannot be
     */
    public void setSnapshot(int field, @Nullable Object value, @Nullable AtomicBoolean unless) {
        if (snapshot != null && hasSnapshot()) {
            snapshot[field] = value;
            undone = unless == null ? undone : unless;
        }
    }

    /** Whether it is known what the columns hold. */
    public boolean hasSnapshot() {
        return snapshot != null && (undone == null || !undone.get());
    }

    /** What the column of a field held when the object was read or written. */
    public @Nullable Object snapshot(int field) {
        return snapshot == null ? null : snapshot[field];
    }

    /** Whether what is related under a name is known. */
    public boolean knows(String name) {
        return related.containsKey(name);
    }

    /** What is related under a name: an object, a list of them, or null for none. */
    public @Nullable Object related(String name) {
        return related.get(name);
    }

    /** What is related under a name, made if it is not known yet. */
    public Object related(String name, Function<String, Object> maker) {
        Object known = related.get(name);
        if (known == null) {
            known = maker.apply(name);
            related.put(name, known);
        }
        return known;
    }

    /** Remembers what is related under a name: an object, a list of them, or null for none. */
    public void remember(String name, @Nullable Object object) {
        related.put(name, object);
    }

    /** Forgets what is related under a name. */
    public void forget(String name) {
        related.remove(name);
    }

    /** Forgets all that is related. */
    public void forgetRelated() {
        related.clear();
    }
}
