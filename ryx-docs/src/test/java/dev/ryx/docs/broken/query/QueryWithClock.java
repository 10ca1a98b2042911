package dev.ryx.docs.broken.query;

import java.time.Instant;

/** Reads a clock that nobody gave it. */
public final class QueryWithClock {
    public Instant now() {
        return Instant.now();
    }
}
