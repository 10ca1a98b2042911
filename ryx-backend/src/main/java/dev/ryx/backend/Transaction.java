package dev.ryx.backend;

import dev.ryx.backend.TransactionEvent.Step;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.Stopper;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A transaction, or a nested one, which is a savepoint of the outer one. It belongs to the thread that began it,
 * or that its {@link TransactionHandle} is attached to.
 *
 * <p>A statement that fails poisons the innermost transaction around it: from then on it can only roll back, as a whole
 * or to a savepoint. A nested transaction that rolls back leaves the outer one sound.
 *
 * <p>Every method throws {@link TransactionNotShareableException} on another thread, and {@link DatabaseException} when
 * the transaction is over.
 */
public final class Transaction {

    private final Trunk trunk;
    private final Session session;
    private final @Nullable Transaction outer;
    private final int ownSavepoint;
    private final @Nullable Stopper limit;
    private final @Nullable Stopper limitAround;
    private final long start = System.nanoTime();

    private final List<Savepoint> savepoints = new ArrayList<>();
    private final List<AutoCloseable> cursors = new ArrayList<>();
    private final Set<Beside> beside = ConcurrentHashMap.newKeySet();
    private final Callbacks commitCallbacks = new Callbacks();
    private final Callbacks rollbackCallbacks = new Callbacks();

    private @Nullable Transaction inner;
    private @Nullable DatabaseException failure;
    private boolean rollbackOnly;
    private boolean over;
    private boolean committed;

    private Transaction(
            Trunk trunk,
            @Nullable Transaction outer,
            int ownSavepoint,
            @Nullable Stopper limit,
            @Nullable Stopper limitAround) {
        this.trunk = trunk;
        this.session = trunk.session();
        this.outer = outer;
        this.ownSavepoint = ownSavepoint;
        this.limit = limit;
        this.limitAround = limitAround;
        tell(Step.BEGIN, null);
    }

    /** Begins an outermost transaction on a session, which it gives back when it ends. */
    static Transaction begin(Session session, TransactionOptions options, @Nullable Stopper around, StatementLog log) {
        try {
            Stopper limit = limit(options, around);
            session.stopBy(limit);
            session.begin(options);
            return new Transaction(new Trunk(session, options, log), null, 0, limit, null);
        } catch (RuntimeException | Error e) {
            session.stopBy(null);
            try (session) {
                rollBack(session, e);
            }
            throw e;
        }
    }

    /** Begins a nested transaction. */
    Transaction nested(TransactionOptions nestedOptions) {
        if (!suits(nestedOptions)) {
            throw new ConfigurationException(
                    "A nested transaction cannot have an isolation level of its own, or be read-only or without foreign"
                            + " keys by itself.",
                    "Give the options to the outermost transaction.");
        }
        return run(connection -> {
            int number = trunk.nextSavepoint();
            connection.savepoint(number);
            Stopper around = session.stopBy(null);
            var nested = new Transaction(trunk, this, number, limit(nestedOptions, around), around);
            session.stopBy(nested.limit);
            inner = nested;
            return nested;
        });
    }

    private boolean suits(TransactionOptions nested) {
        boolean isolated =
                nested.isolation() == null || nested.isolation() == options().isolation();
        boolean checked = nested.foreignKeys() || !options().foreignKeys();
        return isolated && checked && (!nested.readOnly() || options().readOnly());
    }

    private static @Nullable Stopper limit(TransactionOptions options, @Nullable Stopper around) {
        Duration timeout = options.timeout();
        return timeout == null ? around : Stopper.after(timeout, around);
    }

    /** What stops the statements, or null. */
    @Nullable
    Stopper limit() {
        return limit;
    }

    /** Runs something whose statements something else may stop as well. */
    <T extends @Nullable Object> T stoppable(Stopper by, Supplier<T> work) {
        requireOpen();
        Stopper before = session.stopBy(by);
        try {
            return work.get();
        } finally {
            session.stopBy(before);
        }
    }

    /** Notes what goes on beside the transaction's thread. */
    void add(Beside one) {
        beside.add(one);
    }

    /** Forgets what went on. */
    void remove(Beside one) {
        beside.remove(one);
    }

    /** The options of the outermost transaction. */
    public TransactionOptions options() {
        return trunk.options();
    }

    Trunk trunk() {
        return trunk;
    }

    /** Whether this is a savepoint of another transaction. */
    public boolean isNested() {
        return outer != null;
    }

    /** Runs something after the outermost transaction has committed and given its connection back; in the order given. */
    public void onCommit(Runnable callback) {
        requireOpen();
        commitCallbacks.add(callback);
    }

    /** Runs something after this transaction, or one around it, has rolled back; in the order given. */
    public void onRollback(Runnable callback) {
        requireOpen();
        rollbackCallbacks.add(callback);
    }

    /**
     * Runs something after the outermost transaction has ended, whichever way: committed, rolled back, or with nobody knowing
     * which of the two. It comes before the callbacks of either.
     */
    public void onCompletion(Runnable callback) {
        requireOpen();
        trunk.completionCallbacks().add(callback);
    }

    /** The object of a class that belongs to the outermost transaction, made when it is first asked for. */
    public <T> T attachment(Class<T> type, Supplier<? extends T> maker) {
        requireOpen();
        return trunk.attachment(type, maker);
    }

    /** Makes the transaction roll back at its end, which is then no failure. */
    public void rollback() {
        requireOpen();
        rollbackOnly = true;
    }

    /**
     * Sets a savepoint.
     *
     * @throws TransactionPoisonedException if a statement failed before
     */
    public Savepoint savepoint() {
        return newSavepoint(null);
    }

    /**
     * Sets a savepoint with a name, which hides an earlier one of that name. Any name will do: it is not the one in SQL.
     *
     * @throws TransactionPoisonedException if a statement failed before
     */
    public Savepoint savepoint(String name) {
        return newSavepoint(name);
    }

    private Savepoint newSavepoint(@Nullable String name) {
        return run(connection -> {
            int number = trunk.nextSavepoint();
            connection.savepoint(number);
            var savepoint = new Savepoint(name, number, commitCallbacks.size(), rollbackCallbacks.size());
            savepoints.add(savepoint);
            return savepoint;
        });
    }

    /** Undoes everything since a savepoint of this transaction, which stays; the transaction is sound again. */
    public void rollbackTo(Savepoint savepoint) {
        requireInnermost();
        Callbacks undone = trunk.turns().inTurn(() -> returnTo(savepoint));
        undone.run();
    }

    private Callbacks returnTo(Savepoint savepoint) {
        int index = indexOf(savepoint);
        try {
            session.rollbackTo(savepoint.number());
        } catch (DatabaseException e) {
            poison(e);
            throw e;
        }
        failure = null;
        forgetFrom(index + 1);
        commitCallbacks.removeAfter(savepoint.commitCallbacks());
        return rollbackCallbacks.removeAfter(savepoint.rollbackCallbacks());
    }

    /**
     * Undoes everything since the latest savepoint of a name.
     *
     * @throws FieldException if this transaction has none
     */
    public void rollbackTo(String name) {
        requireInnermost();
        rollbackTo(latest(name));
    }

    /**
     * Forgets a savepoint of this transaction, and those set after it.
     *
     * @throws TransactionPoisonedException if a statement failed since
     */
    public void release(Savepoint savepoint) {
        run(connection -> {
            int index = indexOf(savepoint);
            connection.release(savepoint.number());
            forgetFrom(index);
            return index;
        });
    }

    /**
     * Forgets the latest savepoint of a name, and those set after it.
     *
     * @throws FieldException if this transaction has none
     * @throws TransactionPoisonedException if a statement failed since
     */
    public void release(String name) {
        requireInnermost();
        release(latest(name));
    }

    private Savepoint latest(String name) {
        return savepoints.reversed().stream()
                .filter(savepoint -> name.equals(savepoint.name()))
                .findFirst()
                .orElseThrow(() -> FieldException.wrongUse(
                        "The transaction has no savepoint \"" + name + "\".",
                        "Set it with savepoint(…), in the same nested transaction."));
    }

    private int indexOf(Savepoint savepoint) {
        int index = savepoints.indexOf(savepoint);
        if (index < 0) {
            throw new DatabaseException("The savepoint was released, or belongs to another transaction.", null, null);
        }
        return index;
    }

    private void forgetFrom(int index) {
        savepoints.subList(index, savepoints.size()).clear();
    }

    /** Runs statements. One that fails poisons the transaction. */
    <T extends @Nullable Object> T run(Function<Session, T> work) {
        requireInnermost();
        return trunk.turns().inTurn(() -> {
            requireInnermost();
            return sound(work);
        });
    }

    private <T extends @Nullable Object> T sound(Function<Session, T> work) {
        if (failure != null) {
            throw new TransactionPoisonedException(
                    "The transaction cannot go on: one of its statements failed.", failure.sql(), failure);
        }
        try {
            return work.apply(session);
        } catch (DatabaseException e) {
            poison(e);
            throw e;
        }
    }

    /** Refuses a transaction in which a statement has failed. */
    void requireSound() {
        run(_ -> true);
    }

    /** Poisons the transaction because what several statements were to do has failed between them. */
    void spoil(Throwable cause) {
        poison(
                cause instanceof DatabaseException failed
                        ? failed
                        : new DatabaseException("A write of several statements failed between them.", null, cause));
    }

    private void poison(DatabaseException e) {
        if (failure == null) {
            failure = e;
        }
    }

    /** Closes a cursor when the transaction ends. */
    void closeAtEnd(AutoCloseable cursor) {
        cursors.add(cursor);
    }

    /** Refuses other threads, and after the end. */
    void requireOpen() {
        trunk.requireOwner();
        if (over) {
            throw new DatabaseException("The transaction is over.", null, null);
        }
    }

    /** Refuses other threads, after the end, and while a nested transaction is open. */
    void requireInnermost() {
        requireOpen();
        if (inner != null) {
            throw new DatabaseException("A nested transaction is open, and statements belong to that.", null, null);
        }
    }

    /** Whether the database has kept what the transaction did. */
    boolean isCommitted() {
        return committed;
    }

    /**
     * Ends the transaction after its body returned: keeps what it did, unless it is poisoned or marked.
     *
     * @throws TransactionPoisonedException if a statement failed, and nobody let the failure out of the body
     * @throws CommitOutcomeUnknownException if the answer to COMMIT was lost
     */
    void complete() {
        settle();
        Callbacks callbacks = last(this::completed);
        callbacks.run();
    }

    private Callbacks completed() {
        DatabaseException first = failure;
        if (first != null) {
            var poisoned = new TransactionPoisonedException(
                    "The transaction was to be kept, but one of its statements had failed.", first.sql(), first);
            undo(poisoned);
            throw rolledBack(poisoned);
        }
        refuseLate();
        if (rollbackOnly) {
            undo(null);
            return rollbackCallbacks;
        }
        return outer == null ? keep() : keepWithin(outer);
    }

    /** Takes the last turn. */
    private <T extends @Nullable Object> T last(Supplier<T> ending) {
        Turns turns = trunk.turns();
        return turns.isMine() ? ending.get() : turns.takeSurely(turns.next(), ending);
    }

    /** Waits for what goes on beside. An interrupt ends it, which the transaction does not survive. */
    private void settle() {
        try {
            for (Beside one : beside) {
                one.settle();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stopBeside();
        }
    }

    private void stopBeside() {
        beside.forEach(one -> one.stop("The transaction is about to end."));
    }

    private void refuseLate() {
        try {
            if (limit != null && !rollbackOnly) {
                limit.check(null);
            }
        } catch (QueryTimeoutException e) {
            undo(e);
            throw rolledBack(e);
        }
    }

    private <X extends DatabaseException> X rolledBack(X failure) {
        rollbackCallbacks.runAfter(failure);
        return failure;
    }

    /** Rolls back without a failure. */
    void undo() {
        abandon(null);
        rollbackCallbacks.run();
    }

    /** Rolls back because of a failure, to which it attaches what else fails. */
    void abort(Throwable cause) {
        abandon(cause);
        rollbackCallbacks.runAfter(cause);
    }

    private void abandon(@Nullable Throwable cause) {
        stopBeside();
        last(() -> {
            undo(cause);
            return this;
        });
    }

    private void tell(Step step, @Nullable DatabaseException why) {
        trunk.log().transaction(step, outer != null, start, why);
    }

    private Callbacks keep() {
        try (Session ending = end()) {
            commit(ending);
        } catch (DatabaseException e) {
            tell(Step.COMMIT, e);
            trunk.completionCallbacks().runAfter(e);
            throw e instanceof CommitOutcomeUnknownException ? e : rolledBack(e);
        }
        committed = true;
        tell(Step.COMMIT, null);
        return trunk.completionCallbacks().followedBy(commitCallbacks);
    }

    private void commit(Session ending) {
        try {
            ending.commit();
        } catch (ConnectionException e) {
            throw options().readOnly()
                    ? e
                    : new CommitOutcomeUnknownException("The answer to COMMIT was lost.", null, e);
        } catch (DatabaseException e) {
            rollBack(ending, e);
            throw e;
        }
    }

    private Callbacks keepWithin(Transaction around) {
        Session shared = end();
        try {
            shared.release(ownSavepoint);
        } catch (DatabaseException e) {
            around.poison(e);
            tell(Step.COMMIT, e);
            throw rolledBack(e);
        }
        tell(Step.COMMIT, null);
        around.commitCallbacks.addAll(commitCallbacks);
        around.rollbackCallbacks.addAll(rollbackCallbacks);
        return new Callbacks();
    }

    private void undo(@Nullable Throwable cause) {
        if (outer == null) {
            try (Session ending = end()) {
                rollBack(ending, cause);
            }
            tell(Step.ROLLBACK, null);
            complete(cause);
        } else {
            rollBackWithin(outer, end(), cause);
            tell(Step.ROLLBACK, null);
        }
    }

    private void complete(@Nullable Throwable cause) {
        Callbacks callbacks = trunk.completionCallbacks();
        if (cause == null) {
            callbacks.run();
        } else {
            callbacks.runAfter(cause);
        }
    }

    /** A lost connection has rolled back already, and a connection that cannot roll back is not lent again. */
    private static void rollBack(Session session, @Nullable Throwable cause) {
        if (!session.isBroken()) {
            try {
                session.rollback();
            } catch (DatabaseException e) {
                session.markBroken();
                attach(e, cause);
            }
        }
    }

    private void rollBackWithin(Transaction around, Session shared, @Nullable Throwable cause) {
        if (shared.isBroken()) {
            around.poison(new ConnectionException("The connection was lost in a nested transaction.", null, cause));
            return;
        }
        try {
            shared.rollbackTo(ownSavepoint);
            shared.release(ownSavepoint);
        } catch (DatabaseException e) {
            shared.markBroken();
            around.poison(e);
            attach(e, cause);
        }
    }

    private static void attach(DatabaseException failure, @Nullable Throwable cause) {
        if (cause != null && !cause.equals(failure)) {
            cause.addSuppressed(failure);
        }
    }

    /** Marks the transaction as over and closes its cursors. */
    private Session end() {
        over = true;
        session.stopBy(limitAround);
        if (outer != null) {
            outer.inner = null;
        }
        cursors.forEach(this::closeQuietly);
        beside.forEach(Beside::over);
        return session;
    }

    private void closeQuietly(AutoCloseable cursor) {
        try {
            cursor.close();
        } catch (Exception _) {
            session.markBroken();
        }
    }
}
