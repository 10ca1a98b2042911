package dev.ryx;

import dev.ryx.binding.Bindings;
import dev.ryx.cache.Cache;
import dev.ryx.cache.MemoryCache;
import dev.ryx.error.FieldException;
import dev.ryx.store.QueryCache;
import org.jspecify.annotations.Nullable;

/**
 * The cache that {@link Query#cache(java.time.Duration)} keeps rows in, one for all databases of this process:
 * {@code Ryx.cache()}. Safe for use by several threads at once.
 */
public final class CacheControl {

    static final CacheControl CONTROL = new CacheControl();

    private CacheControl() {}

    /**
     * How often rows were found.
     *
     * @param hits how often the cache had them
     * @param misses how often the database was asked
     */
    public record Stats(long hits, long misses) {}

    /**
     * Keeps rows in another cache from now on. What was in the one before is not asked for any more.
     *
     * @param cache the cache; null for a new one in memory, {@link MemoryCache#withDefaults()}, when a query wants one
     */
    public void use(@Nullable Cache cache) {
        QueryCache.INSTANCE.use(cache);
    }

    /** Has the rows forgotten that were kept under a key; see {@link Query#cache(java.time.Duration, String)}. */
    public void invalidate(String key) {
        QueryCache.INSTANCE.touchKey(key);
    }

    /**
     * Has all rows forgotten of queries that read the table of a model, by itself or among others.
     *
     * @throws FieldException if the class is no model
     */
    public void invalidate(Class<?> model) {
        QueryCache.INSTANCE.touchEverywhere(table(model));
    }

    static String table(Class<?> model) {
        return Bindings.find(model)
                .orElseThrow(() ->
                        FieldException.wrongUse(model.getSimpleName() + " is no model.", "Name a class with @Table."))
                .meta()
                .table()
                .text();
    }

    /** Has all rows forgotten. */
    public void invalidateAll() {
        QueryCache.INSTANCE.touchAll();
    }

    /** How often rows were found since the process began. */
    public Stats stats() {
        return new Stats(QueryCache.INSTANCE.hits(), QueryCache.INSTANCE.misses());
    }
}
