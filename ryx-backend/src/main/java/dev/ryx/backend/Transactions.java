package dev.ryx.backend;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SessionPool;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The transactions of one database. The call stack carries the innermost one, and with it the one connection to use. */
final class Transactions {

    private final SessionPool pool;
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();

    Transactions(SessionPool pool) {
        this.pool = pool;
    }

    Optional<Transaction> current() {
        return Optional.ofNullable(innermost());
    }

    @Nullable
    Transaction innermost() {
        return current.isBound() ? current.get() : null;
    }

    /** Runs statements on the transaction's session, or on one that is borrowed for them. */
    <T extends @Nullable Object> T withSession(Access access, Function<Session, T> work) {
        Transaction transaction = innermost();
        if (transaction != null) {
            return transaction.run(work);
        }
        try (Session session = pool.borrow(access)) {
            return work.apply(session);
        }
    }

    <T extends @Nullable Object, X extends Exception> T run(TransactionOptions options, TransactionBody<T, X> body)
            throws X {
        Transaction transaction = begin(options);
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

    private Transaction begin(TransactionOptions options) {
        Transaction around = innermost();
        return around == null
                ? Transaction.begin(pool.borrow(options.readOnly() ? Access.READ : Access.WRITE), options)
                : around.nested(options);
    }
}
