package dev.ryx.backend;

import dev.ryx.error.DatabaseException;
import dev.ryx.error.TransactionPoisonedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners and the logger {@code dev.ryx.sql} of each statement, never of a value. */
final class StatementLog {

    private static final Logger LOGGER = LoggerFactory.getLogger("dev.ryx.sql");

    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    void add(StatementListener listener) {
        listeners.add(listener);
    }

    void remove(StatementListener listener) {
        listeners.remove(listener);
    }

    void succeeded(String sql, long rows, long startNanos) {
        if (isObserved()) {
            tell(new StatementEvent(sql, rows, since(startNanos), null));
        }
    }

    /** A statement of a poisoned transaction is not told: it did not run. */
    void failed(String sql, long startNanos, DatabaseException failure) {
        if (isObserved() && !(failure instanceof TransactionPoisonedException)) {
            tell(new StatementEvent(sql, 0, since(startNanos), failure));
        }
    }

    private boolean isObserved() {
        return !listeners.isEmpty() || LOGGER.isDebugEnabled();
    }

    private static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    private void tell(StatementEvent event) {
        LOGGER.debug(
                "{} [{}, {} µs]", event.sql(), outcome(event), event.duration().toNanos() / 1000);
        listeners.forEach(listener -> listener.onStatement(event));
    }

    private static String outcome(StatementEvent event) {
        @Nullable DatabaseException failure = event.failure();
        return failure == null ? event.rows() + " rows" : failure.code().text();
    }
}
