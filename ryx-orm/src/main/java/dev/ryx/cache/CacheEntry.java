package dev.ryx.cache;

import dev.ryx.backend.row.KeptRows;
import java.util.List;

/**
 * The rows of a query, and the stamps of its tags when it was asked. While the tags have the same stamps, nothing that the
 * query read has been written to.
 *
 * @param stamps the stamps, in the order of the tags
 * @param rows the rows
 */
public record CacheEntry(List<Long> stamps, KeptRows rows) {
    /** Copies the list. */
    public CacheEntry {
        stamps = List.copyOf(stamps);
    }
}
