package dev.ryx.backend;

import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that a framework or a test kit began, and ends: for a life that is no block of code, such as that of a
 * test. Applications call {@link Backend#transaction}.
 *
 * <p>Every query on the thread that it is attached to runs in it, and every {@link Backend#transaction} is nested in
 * it. At first that is the thread that began it. Every method but {@link #attach()} throws
 * {@link TransactionNotShareableException} on another thread.
 */
public final class TransactionHandle implements AutoCloseable {

    private final Transaction transaction;
    private final Trunk trunk;
    private final ThreadTransactions threads;
    private boolean over;

    /** Attaches the transaction to the thread that owns it. */
    TransactionHandle(Transaction transaction, ThreadTransactions threads) {
        this.transaction = transaction;
        this.trunk = transaction.trunk();
        this.threads = threads;
        threads.put(Thread.currentThread(), this);
    }

    /** The transaction, for callbacks and savepoints. */
    public Transaction transaction() {
        return transaction;
    }

    /** The transaction, which belongs to the calling thread from now on. */
    Transaction claimed() {
        trunk.own(Thread.currentThread());
        return transaction;
    }

    /**
     * Commits.
     *
     * @throws TransactionPoisonedException if a statement failed; the transaction was rolled back
     * @throws CommitOutcomeUnknownException if the answer to COMMIT was lost
     * @throws DatabaseException if the transaction is over, or a nested one is open
     */
    public void commit() {
        end(transaction::complete);
    }

    /**
     * Rolls back.
     *
     * @throws DatabaseException if the transaction is over, or a nested one is open
     */
    public void rollback() {
        end(transaction::undo);
    }

    /** Rolls back, unless it is over. */
    @Override
    public void close() {
        if (!over) {
            rollback();
        }
    }

    private void end(Runnable ending) {
        transaction.requireInnermost();
        over = true;
        threads.remove(Thread.currentThread(), this);
        ending.run();
    }

    /**
     * Makes it the transaction of the calling thread, and of no other. The framework sees to it that no statement runs
     * in it meanwhile.
     *
     * @throws FieldException if the thread has another transaction of this database
     */
    public void attach() {
        Thread thread = Thread.currentThread();
        @Nullable TransactionHandle other = threads.putIfAbsent(thread, this);
        if (other != null && !other.equals(this)) {
            throw FieldException.wrongUse("This thread has a transaction of the database.", "Detach that one first.");
        }
        Thread before = trunk.owner();
        if (before != null && !Objects.equals(before, thread)) {
            threads.remove(before, this);
        }
        trunk.own(thread);
    }

    /** Leaves it without a thread, and the calling thread without a transaction, until it is attached again. */
    public void detach() {
        transaction.requireInnermost();
        threads.remove(Thread.currentThread(), this);
        trunk.own(null);
    }
}
