package dev.ryx;

import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Member;
import dev.ryx.expr.Order;
import dev.ryx.expr.Q;
import dev.ryx.expr.RelationPath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where queries begin: the methods of {@link QuerySet} that make sense on all objects of a model, or on all objects
 * related to another.
 *
 * @param <M> the model
 */
public abstract class Queryable<M> {

    /** For the places in this package where queries begin, and for managers. */
    Queryable() {}

    /** All objects. Runs nothing. */
    public abstract QuerySet<M> all();

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

    /** Selects one expression instead of objects. */
    public final <A> Values1<M, A> values(Expr<? super M, A> first) {
        return all().values(first);
    }

    /** Selects two expressions instead of objects. */
    public final <A, B> Values2<M, A, B> values(Expr<? super M, A> first, Expr<? super M, B> second) {
        return all().values(first, second);
    }

    /** Selects three expressions instead of objects. */
    public final <A, B, C> Values3<M, A, B, C> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third) {
        return all().values(first, second, third);
    }

    /** Selects four expressions instead of objects. */
    public final <A, B, C, D> Values4<M, A, B, C, D> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third, Expr<? super M, D> fourth) {
        return all().values(first, second, third, fourth);
    }

    /** Selects five expressions instead of objects. */
    public final <A, B, C, D, E> Values5<M, A, B, C, D, E> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth) {
        return all().values(first, second, third, fourth, fifth);
    }

    /** Selects six expressions instead of objects. */
    public final <A, B, C, D, E, F> Values6<M, A, B, C, D, E, F> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth,
            Expr<? super M, F> sixth) {
        return all().values(first, second, third, fourth, fifth, sixth);
    }

    /** {@link SelectableQuery#values(String, String...)}. */
    public final RowQuery<M> values(String first, String... more) {
        return all().values(first, more);
    }

    /** {@link Query#aggregate(Agg)}. */
    public final <T> @Nullable T aggregate(Agg<? super M, T> aggregate) {
        return all().aggregate(aggregate);
    }

    /** {@link QuerySet#async()}. */
    public final AsyncQuerySet<M> async() {
        return all().async();
    }

    /** {@link Query#publisher()}. */
    public final Flow.Publisher<M> publisher() {
        return all().publisher();
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

    /** {@link Query#count()}. */
    public final long count() {
        return all().count();
    }

    /** {@link Query#exists()}. */
    public final boolean exists() {
        return all().exists();
    }
}
