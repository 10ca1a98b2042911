package dev.ryx.query.cache;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A table of so many entries and no more, in which a new entry drives out an old one of the same row. A row is what
 * hash codes that end alike share: four entries, the newest first. Nobody waits, and a lost race merely loses an entry.
 *
 * @param <E> the entries
 */
public final class BoundedTable<E extends BoundedTable.Entry> {

    private static final int WIDTH = 4;

    private final AtomicReferenceArray<@Nullable E> entries;
    private final int rows;

    /** Something found by a hash code and its own idea of equality. */
    public interface Entry {
        /** The hash code of what the entry is found by. */
        int hash();
    }

    /**
     * @param capacity how many entries there are at most, rounded up to a power of two
     */
    public BoundedTable(int capacity) {
        this.rows = Math.max(1, Integer.highestOneBit(Math.max(1, capacity - 1)) * 2 / WIDTH);
        this.entries = new AtomicReferenceArray<>(rows * WIDTH);
    }

    /** The entry at one of the places of a hash code; null if there is none of that hash code there. */
    public @Nullable E at(int hash, int place) {
        E entry = entries.getAcquire(row(hash) + place);
        return entry != null && entry.hash() == hash ? entry : null;
    }

    /** How many places a hash code has. */
    public int places() {
        return WIDTH;
    }

    /** Adds an entry; the oldest of its row goes. */
    public void add(E entry) {
        int row = row(entry.hash());
        for (int place = WIDTH - 1; place > 0; place--) {
            entries.setRelease(row + place, entries.getAcquire(row + place - 1));
        }
        entries.setRelease(row, entry);
    }

    /** How many entries there are. */
    public int size() {
        int size = 0;
        for (int i = 0; i < entries.length(); i++) {
            size += entries.getAcquire(i) == null ? 0 : 1;
        }
        return size;
    }

    /** The upper bits matter as well: hash codes of small trees are often close to each other. */
    private int row(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed >>> 16 & rows - 1) * WIDTH;
    }
}
