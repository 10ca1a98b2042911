package dev.ryx.backend;

import dev.ryx.error.DatabaseException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.query.sql.CompiledQuery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the listeners and the loggers of each statement and each transaction. The loggers never see a value:
 * {@code dev.ryx.sql} every statement, {@code dev.ryx.sql.slow} those that took too long, {@code dev.ryx.transaction}
 * transactions.
 */
final class StatementLog {

    private static final Logger STATEMENTS = LoggerFactory.getLogger("dev.ryx.sql");
    private static final Logger SLOW = LoggerFactory.getLogger("dev.ryx.sql.slow");
    private static final Logger TRANSACTIONS = LoggerFactory.getLogger("dev.ryx.transaction");

    private final String database;
    private final long slowNanos;
    private final List<StatementListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param database the alias
     * @param slow which time is too long; zero if none is
     */
    StatementLog(String database, Duration slow) {
        this.database = database;
        this.slowNanos = slow.isZero() ? Long.MAX_VALUE : slow.toNanos();
    }

    void add(StatementListener listener) {
        listeners.add(listener);
    }

    void remove(StatementListener listener) {
        listeners.remove(listener);
    }

    void succeeded(CompiledQuery query, long rows, long startNanos) {
        ran(query, rows, startNanos, null);
    }

    /** A statement of a poisoned transaction is not told: it did not run. */
    void failed(CompiledQuery query, long startNanos, DatabaseException failure) {
        if (!(failure instanceof TransactionPoisonedException)) {
            ran(query, 0, startNanos, failure);
        }
    }

    private void ran(CompiledQuery query, long rows, long startNanos, @Nullable DatabaseException failure) {
        if (isObserved() || (slowNanos != Long.MAX_VALUE && System.nanoTime() - startNanos > slowNanos)) {
            tell(query, rows, since(startNanos), failure);
        }
    }

    private boolean isObserved() {
        return !listeners.isEmpty() || STATEMENTS.isDebugEnabled();
    }

    private static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    private void tell(CompiledQuery query, long rows, Duration duration, @Nullable DatabaseException failure) {
        var event = new StatementEvent(database, query, rows, duration, failure, false);
        log(event);
        for (StatementListener listener : listeners) {
            StatementEvent told =
                    listener.seesValues() ? new StatementEvent(database, query, rows, duration, failure, true) : event;
            tell(listener, one -> one.onStatement(told));
            told.told();
        }
        event.told();
    }

    private void log(StatementEvent event) {
        STATEMENTS.debug("{}", event);
        if (event.duration().toNanos() > slowNanos) {
            SLOW.warn(
                    "{} at {}",
                    event,
                    event.callSite().map(StackTraceElement::toString).orElse("an unknown place"));
        }
    }

    /** A transaction that began at a time took a step. */
    void transaction(TransactionEvent.Step step, boolean nested, long startNanos, @Nullable DatabaseException failure) {
        if (!listeners.isEmpty() || TRANSACTIONS.isDebugEnabled()) {
            var event = new TransactionEvent(database, step, nested, since(startNanos), failure);
            TRANSACTIONS.debug("{}: {} {}", database, nested ? "nested" : "transaction", step);
            listeners.forEach(listener -> tell(listener, one -> one.onTransaction(event)));
        }
    }

    private static void tell(StatementListener listener, Consumer<StatementListener> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            STATEMENTS.warn("A listener threw.", e);
        }
    }
}
