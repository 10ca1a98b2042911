package dev.ryx;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Member;
import dev.ryx.expr.RelationPath;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import dev.ryx.store.LoadPaths;
import dev.ryx.store.Loading;
import dev.ryx.store.ObjectReader;
import dev.ryx.store.Prefetching;
import dev.ryx.store.Store;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query whose rows are still objects: it can be annotated, or select values instead.
 *
 * @param <M> the model
 * @param <R> what each row becomes
 * @param <S> the kind of query itself
 */
public abstract class SelectableQuery<M, R, S extends SelectableQuery<M, R, S>> extends Query<M, R, S> {

    SelectableQuery(Source<M> source, QueryNode node) {
        super(source, node);
    }

    /** The annotations that this query has already. */
    List<Expr<? super M, ?>> annotations() {
        return List.of();
    }

    /** What makes a row what it becomes. */
    abstract R read(ObjectReader<M> objects, RowView row);

    /** The object that a row has become. */
    abstract M model(R row);

    @Override
    final R read(Store store, RowView row) {
        return read(objects(store), row);
    }

    @Override
    final RowReader<R> reader(Store store) {
        requireNoPrefetch();
        ObjectReader<M> objects = objects(store);
        return row -> read(objects, row);
    }

    private void requireNoPrefetch() {
        if (source().loading().prefetches()) {
            throw FieldException.wrongStep(
                    "Rows that are read one by one cannot be prefetched for.",
                    "Read them with list(), or in chunks and prefetch for each chunk.");
        }
    }

    @Override
    final List<R> fetch(Store store) {
        ObjectReader<M> objects = objects(store);
        return store.fetch(node(), source().loading(), objects, row -> read(objects, row), this::model);
    }

    private ObjectReader<M> objects(Store store) {
        return store.reader(
                source().binding(), source().loading(), annotations().size());
    }

    @Override
    final QueryNode selected() {
        return source().loading().appliedTo(node());
    }

    private S loading(Loading loading) {
        return over(source().with(loading), node());
    }

    /**
     * Reads the objects that these relations to one lead to in the same query, by joins: foreign keys, one-to-one
     * relations and their far ends, and chains of them ({@code Post_.author().publisher()}). {@code get()} of such a
     * relation runs no query then.
     *
     * @throws FieldException if a relation leads to many
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S selectRelated(RelationPath<? super M, ?> first, RelationPath<? super M, ?>... more) {
        return selectRelated(paths(Arguments.of(first, more)));
    }

    /** {@link #selectRelated(RelationPath, RelationPath[])} with paths such as {@code "author__publisher"}. */
    public final S selectRelated(String first, String... more) {
        return selectRelated(
                Arguments.of(first, more).stream().map(LoadPaths::parse).toList());
    }

    private S selectRelated(List<FieldPath> paths) {
        return loading(source().loading().withRelated(source().binding(), paths));
    }

    /**
     * Loads these relations for all objects after the query, one query a relation: of a chain such as
     * {@code Author_.posts().tags()} each. What was loaded is answered from memory then: {@code author.posts().list()}
     * runs no query, {@code author.posts().filter(…)} does.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S prefetchRelated(RelationPath<? super M, ?> first, RelationPath<? super M, ?>... more) {
        return prefetching(
                paths(Arguments.of(first, more)).stream().map(Prefetching::of).toList());
    }

    /** {@link #prefetchRelated(RelationPath, RelationPath[])} with paths such as {@code "posts__tags"}. */
    public final S prefetchRelated(String first, String... more) {
        return prefetching(
                Arguments.of(first, more).stream().map(Prefetching::of).toList());
    }

    /** {@link #prefetchRelated(RelationPath, RelationPath[])} with queries of one's own. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S prefetchRelated(Prefetch<? super M, ?> first, Prefetch<? super M, ?>... more) {
        return prefetching(
                Arguments.of(first, more).stream().map(Prefetch::prefetching).toList());
    }

    private S prefetching(List<Prefetching> all) {
        return loading(source().loading().withPrefetch(source().binding(), all));
    }

    /**
     * Reads these fields alone, and the primary key; the other fields keep the values that a new object has. A field of a
     * related object ({@code Post_.author().name}) counts where {@code selectRelated} reads that object. The object
     * remembers which fields were read, and {@code save()} writes no others.
     *
     * @throws FieldException if an expression is no field, or the model is a record
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S only(Member<? super M> first, Member<? super M>... more) {
        return only(members(Arguments.of(first, more)));
    }

    /** {@link #only(Member, Member[])} with the names of fields, such as {@code "author__name"}. */
    public final S only(String first, String... more) {
        return only(Arguments.of(first, more).stream().map(LoadPaths::parse).toList());
    }

    private S only(List<FieldPath> paths) {
        return loading(source().loading().withOnly(source().binding(), paths));
    }

    /**
     * Reads all fields but these; see {@link #only(Member, Member[])}.
     *
     * @throws FieldException if an expression is no field, or the model is a record
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S defer(Member<? super M> first, Member<? super M>... more) {
        return defer(members(Arguments.of(first, more)));
    }

    /** {@link #defer(Member, Member[])} with the names of fields, such as {@code "author__bio"}. */
    public final S defer(String first, String... more) {
        return defer(Arguments.of(first, more).stream().map(LoadPaths::parse).toList());
    }

    private S defer(List<FieldPath> paths) {
        return loading(source().loading().without(source().binding(), paths));
    }

    private static List<FieldPath> paths(List<? extends RelationPath<?, ?>> relations) {
        return relations.stream().map(RelationPath::path).toList();
    }

    private static List<FieldPath> members(List<? extends Member<?>> members) {
        return members.stream().map(SelectableQuery::path).toList();
    }

    private static FieldPath path(Member<?> member) {
        return switch (member.node()) {
            case FieldPath path -> path;
            case Expression.TextPath(String text) -> LoadPaths.parse(text);
            default ->
                throw FieldException.wrongUse(
                        "An expression is computed, and is no field that could be read or left out.",
                        "Name fields of the model.");
        };
    }

    /** Adds an aggregate over related rows to each object, under its {@link Agg#defaultName()}. */
    public final AnnotatedQuery<M> annotate(Agg<? super M, ?> aggregate) {
        return annotate(aggregate.defaultName(), aggregate);
    }

    /** Adds an expression to each object, under a name that later filters and orders can use. */
    public final AnnotatedQuery<M> annotate(String name, Expr<? super M, ?> expression) {
        return new AnnotatedQuery<>(
                source(),
                annotated(name, expression),
                Stream.concat(annotations().stream(), Stream.of(expression)).toList());
    }

    /** Selects one expression instead of objects. */
    public final <A> Values1<M, A> values(Expr<? super M, A> first) {
        return new Values1<>(source(), selecting(first), first);
    }

    /** Selects two expressions instead of objects. */
    public final <A, B> Values2<M, A, B> values(Expr<? super M, A> first, Expr<? super M, B> second) {
        return new Values2<>(source(), selecting(first, second), first, second);
    }

    /** Selects three expressions instead of objects. */
    public final <A, B, C> Values3<M, A, B, C> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third) {
        return new Values3<>(source(), selecting(first, second, third), first, second, third);
    }

    /** Selects four expressions instead of objects. */
    public final <A, B, C, D> Values4<M, A, B, C, D> values(
            Expr<? super M, A> first, Expr<? super M, B> second, Expr<? super M, C> third, Expr<? super M, D> fourth) {
        return new Values4<>(source(), selecting(first, second, third, fourth), first, second, third, fourth);
    }

    /** Selects five expressions instead of objects. */
    public final <A, B, C, D, E> Values5<M, A, B, C, D, E> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth) {
        return new Values5<>(
                source(), selecting(first, second, third, fourth, fifth), first, second, third, fourth, fifth);
    }

    /** Selects six expressions instead of objects. */
    public final <A, B, C, D, E, F> Values6<M, A, B, C, D, E, F> values(
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth,
            Expr<? super M, F> sixth) {
        return new Values6<>(
                source(),
                selecting(first, second, third, fourth, fifth, sixth),
                first,
                second,
                third,
                fourth,
                fifth,
                sixth);
    }

    /** Selects expressions from text instead of objects: rows with each under its path. */
    public final RowQuery<M> values(String first, String... more) {
        List<Selection> selections =
                Arguments.of(first, more).stream().map(Selections::fromText).toList();
        return new RowQuery<>(source(), then(new Step.Values(selections)));
    }

    private QueryNode selecting(Expr<?, ?>... expressions) {
        return then(new Step.Values(Selections.of(List.of(expressions))));
    }
}
