package dev.ryx.cache;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A cache in the memory of this process. When it is full it forgets what was not asked for the longest. */
public final class MemoryCache implements Cache {

    private static final int DEFAULT_ENTRIES = 1_000;
    private static final long DEFAULT_ROWS = 100_000;

    /** More tags than that have one stamp for all that are not among them. */
    private static final int MOST_STAMPS = 100_000;

    private final int maxEntries;
    private final long maxRows;
    private final LongSupplier nanoClock;

    /** Entries by key, the one asked for last at the end. */
    private final Map<String, Kept> entries = new LinkedHashMap<>(16, 0.75f, true);

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Long> stamps = new ConcurrentHashMap<>();
    private final AtomicLong lastStamp = new AtomicLong();

    /** The stamp of a tag that has none of its own. */
    private volatile long floor;

    private long rows;

    private MemoryCache(int maxEntries, long maxRows, LongSupplier nanoClock) {
        this.maxEntries = maxEntries;
        this.maxRows = maxRows;
        this.nanoClock = nanoClock;
    }

    private record Kept(CacheEntry entry, long end) {
        int rows() {
            return entry.rows().rows().size();
        }
    }

    /** Room for 1,000 queries with 100,000 rows in all. */
    public static MemoryCache withDefaults() {
        return of(DEFAULT_ENTRIES, DEFAULT_ROWS);
    }

    /**
     * A cache with limits of one's own.
     *
     * @param maxEntries the most queries that it keeps, at least 1
     * @param maxRows the most rows that it keeps in all, at least 1; the rows of a query that has more are not kept
     */
    public static MemoryCache of(int maxEntries, long maxRows) {
        return of(maxEntries, maxRows, System::nanoTime);
    }

    static MemoryCache of(int maxEntries, long maxRows, LongSupplier nanoClock) {
        if (maxEntries < 1 || maxRows < 1) {
            throw new IllegalArgumentException("a cache has room for at least one entry and one row");
        }
        return new MemoryCache(maxEntries, maxRows, nanoClock);
    }

    @Override
    public Found find(String key, List<String> tags) {
        @Nullable CacheEntry entry = entry(key);
        var found = new Found(entry, tags.stream().map(this::stamp).toList());
        if (entry != null && !found.isFresh()) {
            forget(key, entry);
        }
        return found;
    }

    private long stamp(String tag) {
        return stamps.getOrDefault(tag, floor);
    }

    private @Nullable CacheEntry entry(String key) {
        lock.lock();
        try {
            Kept kept = entries.get(key);
            if (kept != null && nanoClock.getAsLong() - kept.end() >= 0) {
                remove(key);
                return null;
            }
            return kept == null ? null : kept.entry();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("ReferenceEquality") // an equal entry that came after it is another one
    private void forget(String key, CacheEntry entry) {
        lock.lock();
        try {
            Kept kept = entries.get(key);
            if (kept != null && kept.entry() == entry) {
                remove(key);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(String key, CacheEntry entry, Duration ttl) {
        var kept = new Kept(entry, nanoClock.getAsLong() + ttl.toNanos());
        lock.lock();
        try {
            remove(key);
            if (kept.rows() <= maxRows) {
                entries.put(key, kept);
                rows += kept.rows();
                makeRoom();
            }
        } finally {
            lock.unlock();
        }
    }

    private void makeRoom() {
        Iterator<Kept> oldest = entries.values().iterator();
        while (entries.size() > maxEntries || rows > maxRows) {
            rows -= oldest.next().rows();
            oldest.remove();
        }
    }

    private void remove(String key) {
        Kept removed = entries.remove(key);
        if (removed != null) {
            rows -= removed.rows();
        }
    }

    @Override
    public void touch(Collection<String> tags) {
        for (String tag : tags) {
            stamps.put(tag, lastStamp.incrementAndGet());
        }
        if (stamps.size() > MOST_STAMPS) {
            floor = lastStamp.incrementAndGet();
            stamps.clear();
        }
    }

    /** How many entries there are, old ones that nobody has found yet included. */
    public int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }
}
