package dev.ryx.backend;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SessionPool;
import dev.ryx.backend.jdbc.Stopper;
import dev.ryx.error.FieldException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one database, each with the one connection to use in it. The call stack carries the innermost one;
 * where it carries none, a framework may have begun one.
 */
final class Transactions {

    private final Backend backend;
    private final SessionPool pool;
    private final StatementLog log;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();
    private final ScopedValue<Stopper> stopper = ScopedValue.newInstance();
    private final ThreadTransactions threads = new ThreadTransactions();
    private final List<TransactionContext> contexts;

    Transactions(Backend backend, SessionPool pool, StatementLog log) {
        this.backend = backend;
        this.pool = pool;
        this.log = log;
        this.contexts = ServiceLoader.load(TransactionContext.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    Optional<Transaction> current() {
        return Optional.ofNullable(innermost());
    }

    @Nullable
    Transaction innermost() {
        if (current.isBound()) {
            return current.get();
        }
        TransactionHandle attached = threads.current();
        return attached == null ? ofContexts() : attached.transaction();
    }

    private @Nullable Transaction ofContexts() {
        for (TransactionContext context : contexts) {
            TransactionHandle handle = context.current(backend);
            if (handle != null) {
                return handle.claimed();
            }
        }
        return null;
    }

    /** Runs statements on the transaction's session, or on one that is borrowed for them. */
    <T extends @Nullable Object> T withSession(Access access, Function<Session, T> work) {
        Transaction transaction = innermost();
        if (transaction != null) {
            return transaction.run(work);
        }
        try (Session session = borrow(access)) {
            return work.apply(session);
        }
    }

    /** A session, whose statements end when those of the calling task do. */
    Session borrow(Access access) {
        Session session = pool.borrow(access);
        session.stopBy(stopper());
        return session;
    }

    private @Nullable Stopper stopper() {
        return stopper.isBound() ? stopper.get() : null;
    }

    /** Runs something outside of transactions whose statements can be stopped. */
    <T extends @Nullable Object> T stoppable(Stopper by, Supplier<T> work) {
        return ScopedValue.where(stopper, by).call(work::get);
    }

    /** Runs something in a transaction of another thread, in whose turn it is. */
    <T extends @Nullable Object> T asGuest(Transaction transaction, Stopper by, Supplier<T> work) {
        return ScopedValue.where(current, transaction).call(() -> transaction.stoppable(by, work));
    }

    <T extends @Nullable Object, X extends Exception> T run(TransactionOptions options, TransactionBody<T, X> body)
            throws X {
        Transaction around = innermost();
        if (around != null) {
            return run(around.nested(options), body);
        }
        var backoff = new Backoff(options.retries());
        while (true) {
            Transaction attempt = null;
            try {
                attempt = outermost(options);
                return run(attempt, body);
            } catch (Throwable e) {
                if (isKept(attempt) || !backoff.again(e)) {
                    throw e;
                }
            }
        }
    }

    /** Whether what was thrown came from a callback after COMMIT: the body must not run again. */
    private static boolean isKept(@Nullable Transaction attempt) {
        return attempt != null && attempt.isCommitted();
    }

    <T extends @Nullable Object, X extends Exception> T join(TransactionBody<T, X> body) throws X {
        Transaction around = innermost();
        if (around == null) {
            return run(TransactionOptions.defaults(), body);
        }
        around.requireSound();
        long before = around.trunk().changes();
        try {
            return body.run();
        } catch (Throwable e) {
            if (around.trunk().changes() != before) {
                around.spoil(e);
            }
            throw e;
        }
    }

    /** Notes that a statement has changed something. */
    void noteChange() {
        Transaction transaction = innermost();
        if (transaction != null) {
            transaction.trunk().noteChange();
        }
    }

    private <T extends @Nullable Object, X extends Exception> T run(Transaction transaction, TransactionBody<T, X> body)
            throws X {
        T result;
        try {
            result = ScopedValue.where(current, transaction).call(body::run);
        } catch (Throwable e) {
            transaction.abort(e);
            throw e;
        }
        transaction.complete();
        return result;
    }

    /** Begins an outermost transaction, and attaches it to this thread. */
    TransactionHandle begin(TransactionOptions options) {
        if (innermost() != null) {
            throw FieldException.wrongUse(
                    "A transaction of this database is open here.",
                    "Nest with transaction(…), set a savepoint, or detach the one that is open.");
        }
        return new TransactionHandle(outermost(options), threads);
    }

    private Transaction outermost(TransactionOptions options) {
        Session session = borrow(options.readOnly() ? Access.READ : Access.WRITE);
        return Transaction.begin(session, options, stopper(), log);
    }
}
