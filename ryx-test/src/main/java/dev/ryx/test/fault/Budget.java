package dev.ryx.test.fault;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of answers may still pass. For all threads. */
final class Budget {

    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    void set(long bytes) {
        left.set(bytes);
    }

    void lift() {
        left.set(Long.MAX_VALUE);
    }

    /** How many of the bytes may pass. */
    int take(int bytes) {
        return (int) Math.min(bytes, left.getAndUpdate(now -> Math.max(0, now - bytes)));
    }
}
