package dev.ryx.backend;

import dev.ryx.backend.row.RowReader;
import dev.ryx.error.FieldException;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Queries that run beside the caller, on virtual threads.
 *
 * <p>What is begun inside a transaction runs in it: it takes its turn on the connection, before the statements that the
 * transaction's own thread runs later, and is waited for before COMMIT. What begins while it is one's turn already runs
 * at once.
 *
 * <p>A future that is cancelled, or completed by anybody else, cancels its statement at the database. Futures that are
 * derived from it do not.
 */
public final class Async {

    private final Backend backend;
    private final Transactions transactions;

    Async(Backend backend, Transactions transactions) {
        this.backend = backend;
        this.transactions = transactions;
    }

    /** {@link Backend#fetch}. */
    public <R> CompletableFuture<List<R>> fetch(CompiledQuery query, RowReader<R> reader) {
        return call(() -> backend.fetch(query, reader));
    }

    /** {@link Backend#first}. */
    public <R> CompletableFuture<@Nullable R> first(CompiledQuery query, RowReader<R> reader) {
        return call(() -> backend.first(query, reader));
    }

    /** {@link Backend#execute}. */
    public CompletableFuture<Long> execute(CompiledQuery query) {
        return call(() -> backend.execute(query));
    }

    /**
     * Runs queries beside the caller. What the body throws completes the future.
     *
     * @param body should do nothing but ask this database: inside a transaction it keeps the connection meanwhile
     */
    public <T extends @Nullable Object> CompletableFuture<T> call(Callable<T> body) {
        Transaction transaction = transactions.innermost();
        return transaction == null ? Task.alone(transactions, body) : Task.within(transaction, transactions, body);
    }

    /**
     * The rows of a query as they are asked for, for each subscriber anew. A subscription holds a connection from its
     * first request to its last row or its cancellation. One in a transaction ends with it: rows that were asked for
     * before come first.
     *
     * @param chunk how many rows to read at a time, at least 1
     */
    public <R> Flow.Publisher<R> publisher(CompiledQuery query, RowReader<R> reader, int chunk) {
        if (chunk < 1) {
            throw FieldException.wrongUse("A chunk of " + chunk + " rows is no chunk.", "Give at least 1.");
        }
        return subscriber ->
                new RowSubscription<>(transactions, subscriber, () -> backend.cursor(query, reader, chunk)).begin();
    }
}
