package dev.ryx.backend.jdbc;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread with a connection. The place that borrowed it is remembered only if leaks are looked for; otherwise a message
 * tells where the thread is at the time of the message, which costs nothing before.
 */
public final class Holder {

    private static final Logger LOGGER = LoggerFactory.getLogger("dev.ryx.pool");

    private final Holders holders;
    private final Duration leakThreshold;
    private final Thread thread = Thread.currentThread();
    private long since;
    private Optional<StackTraceElement> place = Optional.empty();
    private @Nullable Future<?> alarm;

    /** The calling thread, which has no connection yet. */
    Holder(Holders holders, Duration leakThreshold) {
        this.holders = holders;
        this.leakThreshold = leakThreshold;
    }

    /** The thread has its connection. */
    public void begin() {
        since = System.nanoTime();
        if (leakThreshold.isPositive()) {
            place = CallSites.here();
            alarm = Alarms.after(
                    leakThreshold.toNanos(), () -> LOGGER.warn("A connection was not given back so far: {}.", told()));
        }
        holders.add(this);
    }

    /** The thread waits no more, or has given its connection back. */
    public void end() {
        holders.leave(this);
        if (alarm != null) {
            alarm.cancel(false);
        }
    }

    long heldNanos() {
        return System.nanoTime() - since;
    }

    /** Who, for how long, and where. */
    String told() {
        String who = "the thread \"" + thread.getName() + "\" for "
                + Duration.ofNanos(heldNanos()).toMillis() + " ms";
        return place.map(frame -> who + ", borrowed at " + frame)
                .or(() -> CallSites.of(thread).map(frame -> who + ", now at " + frame))
                .orElse(who);
    }
}
