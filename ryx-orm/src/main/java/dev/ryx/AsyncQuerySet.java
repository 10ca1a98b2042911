package dev.ryx;

import dev.ryx.expr.Assignment;
import dev.ryx.expr.Column;
import dev.ryx.expr.Q;
import dev.ryx.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a {@link QuerySet} that ask the database, as futures; see {@link AsyncQuery}.
 *
 * @param <M> the model
 */
public final class AsyncQuerySet<M> extends AsyncQuery<M, M> {

    private final QuerySet<M> query;

    AsyncQuerySet(QuerySet<M> query) {
        super(query);
        this.query = query;
    }

    private <T> CompletableFuture<T> writing(Function<QuerySet<M>, T> write) {
        Store store = query.source().toWrite();
        QuerySet<M> there = query.inPlace(store);
        return store.backend().async().call(() -> write.apply(there));
    }

    private <T> CompletableFuture<T> reading(Function<QuerySet<M>, T> read) {
        Store store = query.source().toRead();
        QuerySet<M> there = query.inPlace(store);
        return store.backend().async().call(() -> read.apply(there));
    }

    /** {@link QuerySet#create(Consumer)}. The consumer runs on the virtual thread. */
    public CompletableFuture<M> create(Consumer<? super M> initialiser) {
        return writing(rows -> rows.create(initialiser));
    }

    /** {@link QuerySet#create(Object)}. */
    public CompletableFuture<M> create(M object) {
        return writing(rows -> rows.create(object));
    }

    /** {@link QuerySet#create(Map)}. */
    public CompletableFuture<M> create(Map<String, ? extends @Nullable Object> values) {
        return writing(rows -> rows.create(values));
    }

    /** {@link QuerySet#save(Object)}. */
    public CompletableFuture<M> save(M object) {
        return writing(rows -> rows.save(object));
    }

    /** {@link QuerySet#save(Object, SaveOptions)}. */
    public CompletableFuture<M> save(M object, SaveOptions options) {
        return writing(rows -> rows.save(object, options));
    }

    /** {@link QuerySet#delete(Object)}. */
    public CompletableFuture<Long> delete(M object) {
        return writing(rows -> rows.delete(object));
    }

    /** {@link QuerySet#getOrCreate(Q, Consumer)}. The consumer runs on the virtual thread. */
    public CompletableFuture<Found<M>> getOrCreate(Q<? super M> condition, Consumer<? super M> defaults) {
        return writing(rows -> rows.getOrCreate(condition, defaults));
    }

    /** {@link QuerySet#getOrCreate(Q, Supplier)}. The supplier runs on the virtual thread. */
    public CompletableFuture<Found<M>> getOrCreate(Q<? super M> condition, Supplier<? extends M> otherwise) {
        return writing(rows -> rows.getOrCreate(condition, otherwise));
    }

    /** {@link QuerySet#getOrCreate(Map, Map)}. */
    public CompletableFuture<Found<M>> getOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> defaults) {
        return writing(rows -> rows.getOrCreate(lookup, defaults));
    }

    /** {@link QuerySet#updateOrCreate(Q, Consumer)}. The consumer runs on the virtual thread. */
    public CompletableFuture<Found<M>> updateOrCreate(Q<? super M> condition, Consumer<? super M> change) {
        return writing(rows -> rows.updateOrCreate(condition, change));
    }

    /** {@link QuerySet#updateOrCreate(Q, UnaryOperator, Supplier)}. Both functions run on the virtual thread. */
    public CompletableFuture<Found<M>> updateOrCreate(
            Q<? super M> condition, UnaryOperator<M> change, Supplier<? extends M> otherwise) {
        return writing(rows -> rows.updateOrCreate(condition, change, otherwise));
    }

    /** {@link QuerySet#updateOrCreate(Map, Map)}. */
    public CompletableFuture<Found<M>> updateOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> values) {
        return writing(rows -> rows.updateOrCreate(lookup, values));
    }

    /** {@link QuerySet#inBulk()}. */
    public CompletableFuture<Map<Object, M>> inBulk() {
        return reading(QuerySet::inBulk);
    }

    /** {@link QuerySet#inBulk(Collection)}. */
    public CompletableFuture<Map<Object, M>> inBulk(Collection<?> keys) {
        return reading(rows -> rows.inBulk(keys));
    }

    /** {@link QuerySet#inBulk(Column, Collection)}. */
    public <T> CompletableFuture<Map<T, M>> inBulk(Column<M, T> field, Collection<? extends T> values) {
        return reading(rows -> rows.inBulk(field, values));
    }

    /** {@link QuerySet#inBulk(String, Collection)}. */
    public CompletableFuture<Map<Object, M>> inBulk(String field, Collection<?> values) {
        return reading(rows -> rows.inBulk(field, values));
    }

    /** {@link QuerySet#bulkCreate(Collection)}. */
    public CompletableFuture<List<M>> bulkCreate(Collection<? extends M> objects) {
        return writing(rows -> rows.bulkCreate(objects));
    }

    /** {@link QuerySet#bulkCreate(Collection, BulkOptions)}. */
    public CompletableFuture<List<M>> bulkCreate(Collection<? extends M> objects, BulkOptions options) {
        return writing(rows -> rows.bulkCreate(objects, options));
    }

    /** {@link QuerySet#bulkUpdate(Collection, Column, Column[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<Long> bulkUpdate(
            Collection<? extends M> objects, Column<M, ?> first, Column<M, ?>... more) {
        return writing(rows -> rows.bulkUpdate(objects, first, more));
    }

    /** {@link QuerySet#bulkUpdate(Collection, Collection, BulkOptions)}. */
    public CompletableFuture<Long> bulkUpdate(
            Collection<? extends M> objects, Collection<String> fields, BulkOptions options) {
        return writing(rows -> rows.bulkUpdate(objects, fields, options));
    }

    /** {@link QuerySet#bulkDelete(Collection)}. */
    public CompletableFuture<Long> bulkDelete(Collection<? extends M> objects) {
        return writing(rows -> rows.bulkDelete(objects));
    }

    /** {@link QuerySet#updateReturning(Assignment, Assignment[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<List<M>> updateReturning(
            Assignment<? super M> first, Assignment<? super M>... more) {
        return writing(rows -> rows.updateReturning(first, more));
    }

    /** {@link QuerySet#deleteReturning()}. */
    public CompletableFuture<List<M>> deleteReturning() {
        return writing(QuerySet::deleteReturning);
    }

    /** {@link QuerySet#updateValues(Map)}. */
    public CompletableFuture<Long> updateValues(Map<String, ? extends @Nullable Object> values) {
        return writing(rows -> rows.updateValues(values));
    }

    /** {@link QuerySet#update(Assignment, Assignment[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final CompletableFuture<Long> update(Assignment<? super M> first, Assignment<? super M>... more) {
        return writing(rows -> rows.update(first, more));
    }

    /** {@link QuerySet#update(String, Object)}. */
    public CompletableFuture<Long> update(String field, @Nullable Object value) {
        return writing(rows -> rows.update(field, value));
    }

    /** {@link QuerySet#delete()}. */
    public CompletableFuture<Long> delete() {
        return writing(QuerySet::delete);
    }
}
