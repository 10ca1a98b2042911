package dev.ryx;

import dev.ryx.expr.Assignment;
import dev.ryx.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** {@link QuerySet#create(Consumer)}. The consumer runs on the virtual thread. */
    public CompletableFuture<M> create(Consumer<? super M> initialiser) {
        return writing(rows -> rows.create(initialiser));
    }

    /** {@link QuerySet#create(Object)}. */
    public CompletableFuture<M> create(M object) {
        return writing(rows -> rows.create(object));
    }

    /** {@link QuerySet#bulkCreate(Collection)}. */
    public CompletableFuture<List<M>> bulkCreate(Collection<? extends M> objects) {
        return writing(rows -> rows.bulkCreate(objects));
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
