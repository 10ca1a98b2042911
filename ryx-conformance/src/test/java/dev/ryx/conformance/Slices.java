package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Query;

/** Slices as Python writes them. */
final class Slices {

    private Slices() {}

    static Query<Object, ?, ?> of(Query<Object, ?, ?> query, JsonNode bounds) {
        long start = bounds.path(0).asLong(0);
        return bounds.path(1).isNull()
                ? query.offset(start)
                : query.offset(start).limit(Math.max(0, bounds.path(1).longValue() - start));
    }
}
