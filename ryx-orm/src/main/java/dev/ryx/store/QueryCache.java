package dev.ryx.store;

import dev.ryx.backend.row.KeptRows;
import dev.ryx.cache.Cache;
import dev.ryx.cache.Cache.Found;
import dev.ryx.cache.CacheEntry;
import dev.ryx.cache.MemoryCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cache of all databases of this process. Rows that many ask for at the same time are fetched once. A cache that fails
 * is as good as none: the failure is logged.
 */
public final class QueryCache {

    /** The one that {@code Ryx} shows. */
    public static final QueryCache INSTANCE = new QueryCache();

    /** The tag of everything. */
    private static final String ALL = "all";

    private static final Logger LOG = LoggerFactory.getLogger("dev.ryx.cache");

    private final Map<Wanted, CompletableFuture<KeptRows>> underWay = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final AtomicReference<@Nullable Cache> cache = new AtomicReference<>();

    private QueryCache() {}

    /**
     * Rows that somebody fetches.
     *
     * @param key their key
     * @param stamps the stamps of their tags, so that nobody who comes after a write waits for rows from before it
     */
    private record Wanted(String key, List<Long> stamps) {}

    /** Keeps rows in a cache from now on; null for none before the next query that wants one. */
    public void use(@Nullable Cache other) {
        cache.set(other);
    }

    /** How often rows were found. */
    public long hits() {
        return hits.sum();
    }

    /** How often rows were not found, or were old. */
    public long misses() {
        return misses.sum();
    }

    /**
     * The rows of a query, from the cache or else from the database.
     *
     * @param key what tells the query from others
     * @param tables the tables that it reads
     * @param caching how its rows are kept
     * @param fetch asks the database
     */
    KeptRows rows(String key, Collection<String> tables, Caching caching, Supplier<KeptRows> fetch) {
        return new Request(used(), key, tags(tables, caching), caching.ttl(), fetch).rows();
    }

    private Cache used() {
        Cache used = cache.get();
        return used != null ? used : made();
    }

    private Cache made() {
        Cache made = MemoryCache.withDefaults();
        Cache before = cache.compareAndExchange(null, made);
        return before == null ? made : before;
    }

    private static List<String> tags(Collection<String> tables, Caching caching) {
        var tags = new ArrayList<String>(tables.size() + 2);
        tags.add(ALL);
        tables.stream().sorted().forEach(table -> tags.addAll(TableTags.read(table)));
        String key = caching.key();
        if (key != null) {
            tags.add(keyTag(key));
        }
        return tags;
    }

    private static String keyTag(String key) {
        return "key " + key;
    }

    /** With the trace at level DEBUG alone: while a cache is away, each query has something to say. */
    private static void warn(String what, RuntimeException e) {
        LOG.warn("{}: {}", what, e.toString());
        LOG.debug(what, e);
    }

    /**
     * Somebody who wants rows.
     *
     * @param used the cache
     * @param key the key of the rows
     * @param tags their tags
     * @param ttl for how long they are kept
     * @param fetch asks the database
     */
    private record Request(Cache used, String key, List<String> tags, Duration ttl, Supplier<KeptRows> fetch) {

        KeptRows rows() {
            Found found = find();
            KeptRows fresh = fresh(found);
            if (fresh != null) {
                INSTANCE.hits.increment();
                return fresh;
            }
            INSTANCE.misses.increment();
            return found == null ? fetch.get() : fetchOnce(new Wanted(key, found.stamps()));
        }

        private static @Nullable KeptRows fresh(@Nullable Found found) {
            CacheEntry entry = found == null || !found.isFresh() ? null : found.entry();
            return entry == null ? null : entry.rows();
        }

        private @Nullable Found find() {
            try {
                return used.find(key, tags);
            } catch (RuntimeException e) {
                warn("The cache cannot be read, and the database is asked", e);
                return null;
            }
        }

        /**
         * Whoever was waited for may have failed for a reason of his own: then one of those who waited asks again. If he fails as
         * well they all do, so that nobody waits for one failure after the other.
         */
        private KeptRows fetchOnce(Wanted wanted) {
            for (int attempt = 0; attempt < 2; attempt++) {
                var mine = new CompletableFuture<KeptRows>();
                CompletableFuture<KeptRows> others = INSTANCE.underWay.putIfAbsent(wanted, mine);
                if (others == null) {
                    return fetchForAll(wanted, mine);
                }
                KeptRows theirs = awaited(others);
                if (theirs != null) {
                    return theirs;
                }
            }
            return fetch.get();
        }

        private KeptRows fetchForAll(Wanted wanted, CompletableFuture<KeptRows> mine) {
            try {
                KeptRows rows = fetchUnlessThere();
                mine.complete(rows);
                return rows;
            } finally {
                INSTANCE.underWay.remove(wanted, mine);
                mine.cancel(false); // if there are no rows
            }
        }

        /** Somebody may have been ready since this one looked. */
        private KeptRows fetchUnlessThere() {
            Found found = find();
            KeptRows fresh = fresh(found);
            if (fresh != null) {
                return fresh;
            }
            KeptRows rows = fetch.get();
            if (found != null) {
                put(new CacheEntry(found.stamps(), rows));
            }
            return rows;
        }

        private void put(CacheEntry entry) {
            try {
                used.put(key, entry, ttl);
            } catch (RuntimeException e) {
                warn("The cache cannot be written, and the rows are not kept", e);
            }
        }

        /** What somebody else has fetched; null if he failed. */
        private @Nullable KeptRows awaited(CompletableFuture<KeptRows> others) {
            try {
                return others.get();
            } catch (ExecutionException | CancellationException _) {
                return null;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return fetch.get();
            }
        }
    }

    /** Has everything forgotten that read one of these tables. */
    public void touchTables(Collection<String> tables) {
        if (cache.get() != null) {
            touch(tables.stream()
                    .flatMap(table -> TableTags.written(table).stream())
                    .toList());
        }
    }

    /** Has everything forgotten that read a table of this name, in whichever schema. */
    public void touchEverywhere(String table) {
        touch(TableTags.everywhere(table));
    }

    /** Has everything forgotten that was kept under a key. */
    public void touchKey(String key) {
        touch(List.of(keyTag(key)));
    }

    /** Has everything forgotten. */
    public void touchAll() {
        touch(List.of(ALL));
    }

    private void touch(Collection<String> tags) {
        Cache used = cache.get();
        if (used != null && !tags.isEmpty()) {
            try {
                used.touch(tags);
            } catch (RuntimeException e) {
                LOG.error(
                        "The cache was not told of a write, and gives old rows until their time is over: {}",
                        e.toString());
            }
        }
    }
}
