package dev.ryx.backend;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.error.TransactionNotShareableException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a transaction and all that are nested in it have in common. */
final class Trunk {

    private final Session session;
    private final TransactionOptions options;
    private final StatementLog log;
    private volatile @Nullable Thread owner = Thread.currentThread();
    private final Turns turns = new Turns();
    private final Callbacks completionCallbacks = new Callbacks();
    private final Map<Class<?>, Object> attachments = new HashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private int savepoints;

    Trunk(Session session, TransactionOptions options, StatementLog log) {
        this.session = session;
        this.options = options;
        this.log = log;
    }

    Session session() {
        return session;
    }

    TransactionOptions options() {
        return options;
    }

    StatementLog log() {
        return log;
    }

    /** What runs when all is over, whichever way. */
    Callbacks completionCallbacks() {
        return completionCallbacks;
    }

    /** The object of a class that belongs to the transaction, made when it is first asked for. */
    <T> T attachment(Class<T> type, Supplier<? extends T> maker) {
        return type.cast(attachments.computeIfAbsent(type, _ -> maker.get()));
    }

    /** Notes that a statement has changed something. */
    void noteChange() {
        changes.incrementAndGet();
    }

    /** How many statements have changed something, those counted in whose changes were undone. */
    long changes() {
        return changes.get();
    }

    /** The number of a new savepoint. */
    int nextSavepoint() {
        return ++savepoints;
    }

    /** The thread that may use the transaction, or null while there is none. */
    @Nullable
    Thread owner() {
        return owner;
    }

    /** Hands the transaction to another thread, or to none. */
    void own(@Nullable Thread thread) {
        owner = thread;
    }

    /** The turns on the connection, of the owner and of what it began beside itself. */
    Turns turns() {
        return turns;
    }

    /** Refuses threads that neither own the transaction nor have their turn in it. */
    void requireOwner() {
        Thread mine = owner;
        if (!Thread.currentThread().equals(mine) && !turns.isMine()) {
            throw new TransactionNotShareableException(mine == null ? "none: it is detached" : mine.getName());
        }
    }
}
