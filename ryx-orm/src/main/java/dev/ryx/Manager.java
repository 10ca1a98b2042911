package dev.ryx;

import dev.ryx.binding.ModelBinding;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ProtectedException;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Column;
import dev.ryx.expr.ForeignKeyColumn;
import dev.ryx.expr.Q;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Loading;
import dev.ryx.store.ObjectWriter;
import dev.ryx.store.Prefetching;
import dev.ryx.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a model: where queries begin and objects are written. {@code Post_.objects} is one.
 *
 * <p>A subclass adds a team's own verbs, or overrides {@link #all()} to leave rows out of every query:
 *
 * <pre>{@code
 * public final class PostManager extends Manager<Post> {
 *     public PostManager(ModelBinding<Post> model) { super(model); }
 *     public QuerySet<Post> published() { return filter(Post_.active.isTrue()); }
 * }
 * }</pre>
 *
 * @param <M> the model
 */
public class Manager<M> extends Queryable<M> {

    private final ModelBinding<M> binding;

    /** The objects of a model. */
    public Manager(ModelBinding<M> model) {
        this.binding = model;
    }

    @Override
    public QuerySet<M> all() {
        return new QuerySet<>(
                new Query.Source<>(binding, Place.Routed.ALONE),
                QueryNode.all(binding.meta().name()));
    }

    /**
     * Makes an object, lets the caller fill it in, and inserts it: {@code INSERT … RETURNING}.
     *
     * @return the object, with its key
     * @throws ValidationException if it breaks the rules of its model
     * @throws IntegrityException if the database refuses it
     */
    public final M create(Consumer<? super M> initialiser) {
        return all().create(initialiser);
    }

    /** Inserts a new object; see {@link #create(Consumer)}. Of a record, the copy with its key comes back. */
    public final M create(M object) {
        return all().create(object);
    }

    /**
     * Inserts objects, many rows a statement, in one transaction: all of them or none.
     *
     * @return the objects with their keys, in order; of records, copies
     * @throws ValidationException if one breaks the rules of its model
     * @throws IntegrityException if the database refuses one
     */
    public final List<M> bulkCreate(Collection<? extends M> objects) {
        return all().bulkCreate(objects);
    }

    /**
     * Inserts a new object, updates one that is a row already.
     *
     * @return the object, with its key; of a record, a copy
     * @throws ValidationException if it breaks the rules of its model
     * @throws IntegrityException if the database refuses it
     */
    public final M save(M object) {
        return writer(object).save(object);
    }

    /** Writes these columns alone of an object that is a row: {@code UPDATE … SET column = ? WHERE key = ?}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final M save(M object, Column<M, ?> first, Column<M, ?>... more) {
        List<String> fields = Arguments.of(first, more).stream()
                .map(column -> column.path().text())
                .toList();
        return writer(object).save(object, fields);
    }

    /** Writes this foreign key alone of an object that is a row. */
    public final M save(M object, ForeignKeyColumn<M, ?> column) {
        return writer(object).save(object, List.of(column.path().text()));
    }

    /** Writes the fields of these names alone of an object that is a row. */
    public final M save(M object, String first, String... more) {
        return writer(object).save(object, Arguments.of(first, more).stream().toList());
    }

    /** Writes the fields of these names alone of an object that is a row; none at all writes nothing. */
    public final M save(M object, Collection<String> fields) {
        return writer(object).save(object, List.copyOf(fields));
    }

    /** Saves an object in a way of one's own; see {@link #save(Object)}. */
    public final M save(M object, SaveOptions options) {
        Store store = Routing.ROUTING.forWrite(Routing.Case.of(binding, object));
        return all().inPlace(store).save(object, options);
    }

    /** {@link QuerySet#create(Map)}. */
    public final M create(Map<String, ? extends @Nullable Object> values) {
        return all().create(values);
    }

    /** {@link QuerySet#bulkCreate(Collection, BulkOptions)}. */
    public final List<M> bulkCreate(Collection<? extends M> objects, BulkOptions options) {
        return all().bulkCreate(objects, options);
    }

    /** {@link QuerySet#bulkUpdate(Collection, Column, Column[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final long bulkUpdate(Collection<? extends M> objects, Column<M, ?> first, Column<M, ?>... more) {
        return all().bulkUpdate(objects, first, more);
    }

    /** {@link QuerySet#bulkUpdate(Collection, Collection, BulkOptions)}. */
    public final long bulkUpdate(Collection<? extends M> objects, Collection<String> fields, BulkOptions options) {
        return all().bulkUpdate(objects, fields, options);
    }

    /** {@link QuerySet#bulkDelete(Collection)}. */
    public final long bulkDelete(Collection<? extends M> objects) {
        return all().bulkDelete(objects);
    }

    /** {@link QuerySet#getOrCreate(Q, Consumer)}. */
    public final Found<M> getOrCreate(Q<? super M> condition, Consumer<? super M> defaults) {
        return all().getOrCreate(condition, defaults);
    }

    /** {@link QuerySet#getOrCreate(Q, Supplier)}. */
    public final Found<M> getOrCreate(Q<? super M> condition, Supplier<? extends M> otherwise) {
        return all().getOrCreate(condition, otherwise);
    }

    /** {@link QuerySet#getOrCreate(Map, Map)}. */
    public final Found<M> getOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> defaults) {
        return all().getOrCreate(lookup, defaults);
    }

    /** {@link QuerySet#updateOrCreate(Q, Consumer)}. */
    public final Found<M> updateOrCreate(Q<? super M> condition, Consumer<? super M> change) {
        return all().updateOrCreate(condition, change);
    }

    /** {@link QuerySet#updateOrCreate(Q, UnaryOperator, Supplier)}. */
    public final Found<M> updateOrCreate(
            Q<? super M> condition, UnaryOperator<M> change, Supplier<? extends M> otherwise) {
        return all().updateOrCreate(condition, change, otherwise);
    }

    /** {@link QuerySet#updateOrCreate(Map, Map)}. */
    public final Found<M> updateOrCreate(
            Map<String, ? extends @Nullable Object> lookup, Map<String, ? extends @Nullable Object> values) {
        return all().updateOrCreate(lookup, values);
    }

    /** {@link QuerySet#inBulk()}. */
    public final Map<Object, M> inBulk() {
        return all().inBulk();
    }

    /** {@link QuerySet#inBulk(Collection)}. */
    public final Map<Object, M> inBulk(Collection<?> keys) {
        return all().inBulk(keys);
    }

    /** {@link QuerySet#inBulk(Column, Collection)}. */
    public final <T> Map<T, M> inBulk(Column<M, T> field, Collection<? extends T> values) {
        return all().inBulk(field, values);
    }

    /** {@link QuerySet#inBulk(String, Collection)}. */
    public final Map<Object, M> inBulk(String field, Collection<?> values) {
        return all().inBulk(field, values);
    }

    /**
     * Deletes the row of an object: {@code DELETE … WHERE key = ?}. The object keeps its values.
     *
     * @return 1, or 0 if there was no such row
     * @throws ProtectedException if a row protects it, or one that would be deleted with it
     * @throws FieldException if the object has no key
     */
    public final long delete(M object) {
        return writer(object).delete(object);
    }

    /** Reads the row of an object again; of a record, into a copy. */
    public final M refresh(M object) {
        return ObjectWriters.atOrigin(binding, object).refresh(object);
    }

    /**
     * Loads relations of objects that are there, one query a relation, unless they are loaded already; see
     * {@link SelectableQuery#prefetchRelated(RelationPath, RelationPath[])}.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void prefetchRelated(
            Collection<? extends M> objects, RelationPath<? super M, ?> first, RelationPath<? super M, ?>... more) {
        prefetch(
                objects,
                Arguments.of(first, more).stream()
                        .map(relation -> Prefetching.of(relation.path()))
                        .toList());
    }

    /** {@link #prefetchRelated(Collection, RelationPath, RelationPath[])} with paths such as {@code "posts__tags"}. */
    public final void prefetchRelated(Collection<? extends M> objects, String first, String... more) {
        prefetch(
                objects, Arguments.of(first, more).stream().map(Prefetching::of).toList());
    }

    /** {@link #prefetchRelated(Collection, RelationPath, RelationPath[])} with queries of one's own. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final void prefetchRelated(
            Collection<? extends M> objects, Prefetch<? super M, ?> first, Prefetch<? super M, ?>... more) {
        prefetch(
                objects,
                Arguments.of(first, more).stream().map(Prefetch::prefetching).toList());
    }

    private void prefetch(Collection<? extends M> objects, List<Prefetching> asked) {
        List<M> holders = List.copyOf(objects);
        Loading loading = Loading.NONE.withPrefetch(binding, asked);
        if (!holders.isEmpty()) {
            Routing.ROUTING
                    .forRead(Routing.Case.of(binding, holders.getFirst()))
                    .prefetch(holders, loading);
        }
    }

    private ObjectWriter<M> writer(M object) {
        return ObjectWriters.of(binding, object);
    }
}
