package dev.ryx;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.ColumnReader;
import dev.ryx.expr.DatedExpr;
import dev.ryx.expr.Expr;
import dev.ryx.expr.F;
import dev.ryx.expr.Functions;
import dev.ryx.expr.Member;
import dev.ryx.expr.MomentExpr;
import dev.ryx.expr.Named;
import dev.ryx.expr.RelationPath;
import dev.ryx.expr.ValueExpr;
import dev.ryx.keyset.Keyset;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.LoadPaths;
import dev.ryx.store.Loading;
import dev.ryx.store.ObjectReader;
import dev.ryx.store.Prefetching;
import dev.ryx.store.Store;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are still objects: they can be annotated.
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
     * Reads these fields alone, the primary key, and the version if there is one; the other fields keep the values that a new object has. A field of a
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

    /** Adds expressions under names to each object; each can use those before it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final AnnotatedQuery<M> annotate(Named<? super M> first, Named<? super M>... more) {
        AnnotatedQuery<M> annotated = annotate(first.name(), first.expression());
        for (Named<? super M> one : more) {
            annotated = annotated.annotate(one.name(), one.expression());
        }
        return annotated;
    }

    /**
     * The different dates that there are of a column, each as the first day of its unit, in order; NULL left out.
     *
     * @param unit {@code "year"}, {@code "quarter"}, {@code "month"}, {@code "week"} or {@code "day"}
     */
    public final Values1<M, LocalDate> dates(DatedExpr<? super M, ?> column, String unit) {
        return moments(column, Functions.cast(truncated(column, unit), SqlType.DATE), RowView::getDate);
    }

    /** {@link #dates(DatedExpr, String)} of a path from text. */
    public final Values1<M, LocalDate> dates(String path, String unit) {
        return moments(F.of(path), Functions.cast(truncated(F.of(path), unit), SqlType.DATE), RowView::getDate);
    }

    /**
     * The different moments that there are of a column, each as the beginning of its unit, in order; NULL left out.
     *
     * @param unit such as {@code "month"} or {@code "hour"}
     */
    public final <T> Values1<M, T> datetimes(MomentExpr<? super M, T> column, String unit) {
        return moments(column, truncated(column, unit), column.reader());
    }

    /** {@link #datetimes(MomentExpr, String)} of a path from text. */
    public final Values1<M, Object> datetimes(String path, String unit) {
        F<Object> column = F.of(path);
        return moments(column, truncated(column, unit), column.reader());
    }

    private static <N> F<N> truncated(Expr<N, ?> column, String unit) {
        return column.transform("trunc_" + unit);
    }

    private <T> Values1<M, T> moments(Expr<? super M, ?> column, Expr<? super M, ?> moment, ColumnReader<T> reader) {
        var value = new ValueExpr<M, T>(moment.node(), reader);
        return filter(column.isNotNull()).values(value).distinct().orderBy(value.asc());
    }

    /** What a row would have become without the last values, those of a key. */
    abstract R of(Annotated<M> row, int keys);

    final List<R> ofAll(List<Annotated<M>> rows, Keyset keyset) {
        int keys = keyset.terms().size();
        return rows.stream().map(row -> of(row, keys)).toList();
    }

    /** Other rows of the same objects, with their keys. */
    final AnnotatedQuery<M> keyed(Keyset keyset, QueryNode rows) {
        Stream<Expr<? super M, ?>> keys = keyset.terms().stream()
                .map(term -> new ValueExpr<M, Object>(term.expression(), (row, column) -> row.get(column)));
        return new AnnotatedQuery<>(
                source(),
                keyset.select(rows),
                Stream.concat(annotations().stream(), keys).toList());
    }

    private Optional<Keyset> findKeyset() {
        return Keyset.of(node(), orderOrKey(), source().binding().meta());
    }

    private Keyset keyset() {
        return findKeyset()
                .orElseThrow(() -> FieldException.wrongStep(
                        "The rows after one cannot be asked for in this order.",
                        "Order by columns of the row or of what it refers to, or read with stream()."));
    }

    /**
     * The rows, read in chunks of 500 where their order allows it, so that memory stays flat and nothing stays open; see
     * {@link #chunks}. Otherwise all are read at once.
     */
    @Override
    public final Iterator<R> iterator() {
        if (known() != null) {
            return list().iterator();
        }
        return findKeyset()
                .map(keyset -> Chunks.flat(new KeysetChunks<>(this, keyset, CHUNK)))
                .orElseGet(() -> list().iterator());
    }

    /**
     * The rows in lists of so many. Each list is read by a query of its own, which begins after the last row of the one
     * before, so nothing stays open between them. What changes meanwhile is seen by the lists still to come; a row that
     * does not move is read once.
     *
     * @throws FieldException if the order leads over a relation to many or to a window: use {@link #stream()}
     */
    public final Iterable<List<R>> chunks(int size) {
        Keyset keyset = keyset();
        int rows = Slices.atLeastOne("chunks", size);
        return () -> new KeysetChunks<>(this, keyset, rows);
    }

    /** {@link #chunks} in the order of a column, instead of any order before. */
    public final Iterable<List<R>> chunksBy(Expr<? super M, ?> column, int size) {
        return orderBy(column.asc()).chunks(size);
    }

    /** {@link #chunks} in the order of a term from text, such as {@code "-created"}, instead of any order before. */
    public final Iterable<List<R>> chunksBy(String term, int size) {
        return orderBy(term).chunks(size);
    }

    /**
     * The rows after a cursor, and the cursor of the page that follows. A page costs the same wherever it is, and rows that
     * come or go before it do not shift it. The query's order and then the primary key say what comes after. Runs one query.
     *
     * @param cursor the {@link KeysetPage#next()} of the page before; null for the first page
     * @param size how many rows a page has, at least 1
     * @throws FieldException if the cursor is not one of this order, or the order leads over a relation to many
     */
    public final KeysetPage<R> after(@Nullable String cursor, int size) {
        Slices.requireWhole(node(), "paged by a cursor");
        Keyset keyset = keyset();
        Slices.atLeastOne("after", size);
        DatabaseKind kind = source().toRead().dialect().kind();
        QueryNode rows = cursor == null ? node() : keyset.after(node(), keyset.read(cursor), kind);
        List<Annotated<M>> read = keyed(keyset, rows.withLimit(size + 1L)).list();
        if (read.size() <= size) {
            return new KeysetPage<>(ofAll(read, keyset), null);
        }
        List<Annotated<M>> page = read.subList(0, size);
        String next = keyset.write(page.getLast().last(keyset.terms().size()));
        return new KeysetPage<>(ofAll(page, keyset), next);
    }
}
