package dev.ryx;

import dev.ryx.expr.Agg;
import dev.ryx.expr.Q;
import dev.ryx.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a query that ask the database, as futures: each runs on a virtual thread and throws into its future what
 * the method of the same name throws.
 *
 * <p>What a router decides it decides on the calling thread. Begun inside a transaction they run in it, in their turn, and are waited for before {@code COMMIT}. A future that is
 * cancelled cancels its statement at the database.
 *
 * @param <M> the model
 * @param <R> what each row becomes
 */
public class AsyncQuery<M, R> {

    private final Query<M, R, ?> query;

    AsyncQuery(Query<M, R, ?> query) {
        this.query = query;
    }

    private <T extends @Nullable Object> CompletableFuture<T> reading(Function<Query<M, R, ?>, T> read) {
        Store store = query.source().toRead();
        Query<M, R, ?> there = query.inPlace(store);
        return store.backend().async().call(() -> read.apply(there));
    }

    /** {@link Query#list()}. */
    public final CompletableFuture<List<R>> list() {
        return reading(Query::list);
    }

    /** {@link Query#get()}. */
    public final CompletableFuture<R> get() {
        return reading(rows -> rows.get());
    }

    /** {@link Query#get(Q, Q[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<R> get(Q<? super M> first, Q<? super M>... more) {
        return reading(rows -> rows.get(first, more));
    }

    /** {@link Query#get(String, Object)}. */
    public final CompletableFuture<R> get(String lookup, @Nullable Object value) {
        return reading(rows -> rows.get(lookup, value));
    }

    /** {@link Query#first()}. */
    public final CompletableFuture<Optional<R>> first() {
        return reading(Query::first);
    }

    /** {@link Query#last()}. */
    public final CompletableFuture<Optional<R>> last() {
        return reading(Query::last);
    }

    /** {@link Query#count()}. */
    public final CompletableFuture<Long> count() {
        return reading(Query::count);
    }

    /** {@link Query#exists()}. */
    public final CompletableFuture<Boolean> exists() {
        return reading(Query::exists);
    }

    /** {@link Query#aggregate(Agg)}. */
    public final <T> CompletableFuture<@Nullable T> aggregate(Agg<? super M, T> aggregate) {
        return reading(rows -> rows.aggregate(aggregate));
    }
}
