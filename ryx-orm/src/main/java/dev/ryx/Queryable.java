package dev.ryx;

import dev.ryx.backend.row.Row;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Member;
import dev.ryx.expr.Named;
import dev.ryx.expr.Order;
import dev.ryx.expr.Q;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.QueryNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where queries begin: the methods of {@link QuerySet} that make sense on all objects of a model, or on all objects
 * related to another.
 *
 * @param <M> the model
 */
public abstract class Queryable<M> extends Selecting<M> {

    /** For the places in this package where queries begin, and for managers. */
    Queryable() {}

    @Override
    final Query.Source<M> source() {
        return all().source();
    }

    @Override
    final QueryNode start() {
        return all().node();
    }

    /** All objects. Runs nothing. */
    public abstract QuerySet<M> all();

    /** {@link Query#cache(Duration)}. */
    public final QuerySet<M> cache(Duration ttl) {
        return all().cache(ttl);
    }

    /** {@link Query#cache(Duration, String)}. */
    public final QuerySet<M> cache(Duration ttl, String key) {
        return all().cache(ttl, key);
    }

    /** {@link Query#filter(Q, Q[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> filter(Q<? super M> first, Q<? super M>... more) {
        return all().filter(first, more);
    }

    /** {@link Query#filter(String, Object)}. */
    public final QuerySet<M> filter(String lookup, @Nullable Object value) {
        return all().filter(lookup, value);
    }

    /** {@link Query#exclude(Q, Q[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> exclude(Q<? super M> first, Q<? super M>... more) {
        return all().exclude(first, more);
    }

    /** {@link Query#exclude(String, Object)}. */
    public final QuerySet<M> exclude(String lookup, @Nullable Object value) {
        return all().exclude(lookup, value);
    }

    /** {@link Query#filterBy(Map, Collection)}. */
    public final QuerySet<M> filterBy(Map<String, String> parameters, Collection<String> allowed) {
        return all().filterBy(parameters, allowed);
    }

    /** {@link Query#orderBy(Order, Order[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> orderBy(Order<? super M> first, Order<? super M>... more) {
        return all().orderBy(first, more);
    }

    /** {@link Query#orderBy(String, String...)}. */
    public final QuerySet<M> orderBy(String first, String... more) {
        return all().orderBy(first, more);
    }

    /** {@link Query#using(Database)}. */
    public final QuerySet<M> using(Database database) {
        return all().using(database);
    }

    /** {@link Query#using(String)}. */
    public final QuerySet<M> using(String alias) {
        return all().using(alias);
    }

    /** {@link Query#schema(String)}. */
    public final QuerySet<M> schema(String name) {
        return all().schema(name);
    }

    /** {@link Query#with(Function)}. */
    public final <T> T with(Function<? super QuerySet<M>, T> function) {
        return all().with(function);
    }

    /** {@link SelectableQuery#selectRelated(RelationPath, RelationPath[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> selectRelated(RelationPath<? super M, ?> first, RelationPath<? super M, ?>... more) {
        return all().selectRelated(first, more);
    }

    /** {@link SelectableQuery#selectRelated(String, String...)}. */
    public final QuerySet<M> selectRelated(String first, String... more) {
        return all().selectRelated(first, more);
    }

    /** {@link SelectableQuery#prefetchRelated(RelationPath, RelationPath[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> prefetchRelated(RelationPath<? super M, ?> first, RelationPath<? super M, ?>... more) {
        return all().prefetchRelated(first, more);
    }

    /** {@link SelectableQuery#prefetchRelated(String, String...)}. */
    public final QuerySet<M> prefetchRelated(String first, String... more) {
        return all().prefetchRelated(first, more);
    }

    /** {@link SelectableQuery#prefetchRelated(Prefetch, Prefetch[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> prefetchRelated(Prefetch<? super M, ?> first, Prefetch<? super M, ?>... more) {
        return all().prefetchRelated(first, more);
    }

    /** {@link SelectableQuery#only(Member, Member[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> only(Member<? super M> first, Member<? super M>... more) {
        return all().only(first, more);
    }

    /** {@link SelectableQuery#only(String, String...)}. */
    public final QuerySet<M> only(String first, String... more) {
        return all().only(first, more);
    }

    /** {@link SelectableQuery#defer(Member, Member[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final QuerySet<M> defer(Member<? super M> first, Member<? super M>... more) {
        return all().defer(first, more);
    }

    /** {@link SelectableQuery#defer(String, String...)}. */
    public final QuerySet<M> defer(String first, String... more) {
        return all().defer(first, more);
    }

    /** {@link SelectableQuery#annotate(Agg)}. */
    public final AnnotatedQuery<M> annotate(Agg<? super M, ?> aggregate) {
        return all().annotate(aggregate);
    }

    /** {@link SelectableQuery#annotate(String, Expr)}. */
    public final AnnotatedQuery<M> annotate(String name, Expr<? super M, ?> expression) {
        return all().annotate(name, expression);
    }

    /** {@link SelectableQuery#annotate(Named, Named[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final AnnotatedQuery<M> annotate(Named<? super M> first, Named<? super M>... more) {
        return all().annotate(first, more);
    }

    /** {@link Query#alias(String, Expr)}. */
    public final QuerySet<M> alias(String name, Expr<? super M, ?> expression) {
        return all().alias(name, expression);
    }

    /** {@link Query#none()}. */
    public final QuerySet<M> none() {
        return all().none();
    }

    /** {@link Query#slice(long, long)}. */
    public final QuerySet<M> slice(long from, long to) {
        return all().slice(from, to);
    }

    /** {@link SelectableQuery#dates(String, String)}. */
    public final Values1<M, LocalDate> dates(String path, String unit) {
        return all().dates(path, unit);
    }

    /** {@link Query#aggregate(Agg)}. */
    public final <T> @Nullable T aggregate(Agg<? super M, T> aggregate) {
        return all().aggregate(aggregate);
    }

    /** {@link Query#aggregate(Named, Named[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Row aggregate(Named<? super M> first, Named<? super M>... more) {
        return all().aggregate(first, more);
    }

    /** {@link QuerySet#async()}. */
    public final AsyncQuerySet<M> async() {
        return all().async();
    }

    /** {@link Query#publisher()}. */
    public final Flow.Publisher<M> publisher() {
        return all().publisher();
    }

    /** {@link Query#stream()}. */
    public final Stream<M> stream() {
        return all().stream();
    }

    /** {@link SelectableQuery#chunks(int)}. */
    public final Iterable<List<M>> chunks(int size) {
        return all().chunks(size);
    }

    /** {@link SelectableQuery#chunksBy(Expr, int)}. */
    public final Iterable<List<M>> chunksBy(Expr<? super M, ?> column, int size) {
        return all().chunksBy(column, size);
    }

    /** {@link Query#page(int, int)}. */
    public final Page<M> page(int number, int size) {
        return all().page(number, size);
    }

    /** {@link SelectableQuery#after(String, int)}. */
    public final KeysetPage<M> after(@Nullable String cursor, int size) {
        return all().after(cursor, size);
    }

    /** {@link Query#list()}. */
    public final List<M> list() {
        return all().list();
    }

    /** {@link Query#get(Q, Q[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final M get(Q<? super M> first, Q<? super M>... more) {
        return all().get(first, more);
    }

    /** {@link Query#get(String, Object)}. */
    public final M get(String lookup, @Nullable Object value) {
        return all().get(lookup, value);
    }

    /** {@link Query#first()}. */
    public final Optional<M> first() {
        return all().first();
    }

    /** {@link Query#last()}. */
    public final Optional<M> last() {
        return all().last();
    }

    /** {@link Query#earliest(Order, Order[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final M earliest(Order<? super M> first, Order<? super M>... more) {
        return all().earliest(first, more);
    }

    /** {@link Query#earliest(String, String...)}. */
    public final M earliest(String first, String... more) {
        return all().earliest(first, more);
    }

    /** {@link Query#latest(Order, Order[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final M latest(Order<? super M> first, Order<? super M>... more) {
        return all().latest(first, more);
    }

    /** {@link Query#latest(String, String...)}. */
    public final M latest(String first, String... more) {
        return all().latest(first, more);
    }

    /** {@link Query#count()}. */
    public final long count() {
        return all().count();
    }

    /** {@link Query#exists()}. */
    public final boolean exists() {
        return all().exists();
    }
}
