package dev.ryx.store;

import dev.ryx.error.FieldException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a query are kept.
 *
 * @param ttl for how long
 * @param key the name under which the program can have them forgotten, or null for none
 */
public record Caching(Duration ttl, @Nullable String key) {

    private static final Duration LONGEST = Duration.ofDays(3650);

    /**
     * Takes ten years for what is longer.
     *
     * @throws FieldException if the time is none
     */
    public Caching {
        if (!ttl.isPositive()) {
            throw FieldException.wrongUse(
                    "Rows cannot be kept for " + ttl + ".", "Give cache(…) a time that is more than nothing.");
        }
        ttl = ttl.compareTo(LONGEST) > 0 ? LONGEST : ttl;
    }
}
