package dev.ryx.cache;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps entries under keys for some time, and a stamp for each tag, which changes when somebody writes to what the tag
 * stands for. Nobody looks for the entries that a write has made old: whoever finds one sees that its stamps have changed.
 *
 * <p>It is used by many threads at once, and may be shared by many processes. It may forget any entry at any time. It must
 * not forget a stamp in such a way that an old one comes back: a tag without a stamp gets one that was never there. What it
 * throws is logged, and the query asks its database as if there were no cache.
 */
public interface Cache {

    /**
     * What a cache knows of a query.
     *
     * @param entry the entry, or null if there is none or its time is over
     * @param stamps the stamps of the tags, in their order, taken no earlier than the entry
     */
    record Found(@Nullable CacheEntry entry, List<Long> stamps) {
        /** Copies the list. */
        public Found {
            stamps = List.copyOf(stamps);
        }

        /** Whether the entry is as old as the stamps. */
        public boolean isFresh() {
            return entry != null && entry.stamps().equals(stamps);
        }
    }

    /** Looks for an entry, and at the stamps of tags. */
    Found find(String key, List<String> tags);

    /**
     * Keeps an entry instead of one that may be there.
     *
     * @param ttl for how long, more than nothing
     */
    void put(String key, CacheEntry entry, Duration ttl);

    /** Gives each tag a stamp that it never had. */
    void touch(Collection<String> tags);
}
