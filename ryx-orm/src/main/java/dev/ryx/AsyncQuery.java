package dev.ryx;

import dev.ryx.backend.row.Row;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Named;
import dev.ryx.expr.Order;
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

    private <T extends @Nullable Object> CompletableFuture<T> asking(Function<Query<M, R, ?>, T> read) {
        Store store = query.source().toRead();
        Query<M, R, ?> there = query.inPlace(store);
        return store.backend().async().call(() -> read.apply(there));
    }

    /** {@link Query#list()}. */
    public final CompletableFuture<List<R>> list() {
        return asking(Query::list);
    }

    /** {@link Query#get()}. */
    public final CompletableFuture<R> get() {
        return asking(rows -> rows.get());
    }

    /** {@link Query#get(Q, Q[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<R> get(Q<? super M> first, Q<? super M>... more) {
        return asking(rows -> rows.get(first, more));
    }

    /** {@link Query#get(String, Object)}. */
    public final CompletableFuture<R> get(String lookup, @Nullable Object value) {
        return asking(rows -> rows.get(lookup, value));
    }

    /** {@link Query#first()}. */
    public final CompletableFuture<Optional<R>> first() {
        return asking(Query::first);
    }

    /** {@link Query#last()}. */
    public final CompletableFuture<Optional<R>> last() {
        return asking(Query::last);
    }

    /** {@link Query#count()}. */
    public final CompletableFuture<Long> count() {
        return asking(Query::count);
    }

    /** {@link Query#exists()}. */
    public final CompletableFuture<Boolean> exists() {
        return asking(Query::exists);
    }

    /** {@link Query#aggregate(Agg)}. */
    public final <T> CompletableFuture<@Nullable T> aggregate(Agg<? super M, T> aggregate) {
        return asking(rows -> rows.aggregate(aggregate));
    }

    /** {@link Query#aggregate(Agg, Agg, Agg[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<Row> aggregate(
            Agg<? super M, ?> first, Agg<? super M, ?> second, Agg<? super M, ?>... more) {
        return asking(rows -> rows.aggregate(first, second, more));
    }

    /** {@link Query#aggregate(Named, Named[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<Row> aggregate(Named<? super M> first, Named<? super M>... more) {
        return asking(rows -> rows.aggregate(first, more));
    }

    /** {@link Query#earliest(Order, Order[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<R> earliest(Order<? super M> first, Order<? super M>... more) {
        return asking(rows -> rows.earliest(first, more));
    }

    /** {@link Query#earliest(String, String...)}. */
    public final CompletableFuture<R> earliest(String first, String... more) {
        return asking(rows -> rows.earliest(first, more));
    }

    /** {@link Query#latest(Order, Order[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<R> latest(Order<? super M> first, Order<? super M>... more) {
        return asking(rows -> rows.latest(first, more));
    }

    /** {@link Query#latest(String, String...)}. */
    public final CompletableFuture<R> latest(String first, String... more) {
        return asking(rows -> rows.latest(first, more));
    }

    /** {@link Query#at(long)}. */
    public final CompletableFuture<R> at(long place) {
        return asking(rows -> rows.at(place));
    }

    /** {@link Query#page(int, int)}. */
    public final CompletableFuture<Page<R>> page(int number, int size) {
        return asking(rows -> rows.page(number, size));
    }
}
