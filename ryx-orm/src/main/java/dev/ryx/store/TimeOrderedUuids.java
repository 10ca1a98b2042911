package dev.ryx.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7): the millisecond in the first 48 bits, so that keys made one after the other are
 * neighbours in an index; then 12 bits that count within the millisecond (section 6.2, method 1), then 62 random bits. One
 * process never gives two in another order than it made them.
 */
final class TimeOrderedUuids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** The millisecond and the counter of the last one. A millisecond whose counter is full borrows from the next. */
    private final AtomicLong last = new AtomicLong();

    TimeOrderedUuids(InstantSource clock) {
        this.clock = clock;
    }

    UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long moment = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = (moment >>> COUNTER_BITS << 16) | VERSION | (moment & COUNTER_MASK);
        long low = (random.nextLong() & VARIANT_MASK) | VARIANT;
        return new UUID(high, low);
    }
}
