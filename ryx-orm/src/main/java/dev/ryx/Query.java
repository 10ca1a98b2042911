package dev.ryx;

import dev.ryx.backend.row.Row;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.DoesNotExist;
import dev.ryx.error.FieldException;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.error.ValidationException;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Arguments;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Joins;
import dev.ryx.expr.Named;
import dev.ryx.expr.Order;
import dev.ryx.expr.Q;
import dev.ryx.expr.RequestFilters;
import dev.ryx.expr.Rows;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.SetOperator;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.ast.Step.JoinKind;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.store.Caching;
import dev.ryx.store.Loading;
import dev.ryx.store.Lookups;
import dev.ryx.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a model that are yet to be asked for: lazy and immutable. Every method that refines it returns a new one;
 * nothing runs before a method that returns rows, a number or a truth value.
 *
 * <p>A name or value that does not fit the model is refused at once, with {@link FieldException} or
 * {@link UnknownLookupException}.
 *
 * @param <M> the model
 * @param <R> what each row becomes
 * @param <S> the kind of query itself
 */
public abstract class Query<M, R, S extends Query<M, R, S>> extends Selecting<M> implements Iterable<R>, Rows<R> {

    static final int CHUNK = 500;
    private static final Step.Filter NOTHING = new Step.Filter(new Condition.Or(List.of()));

    private final Source<M> source;
    private final QueryNode node;

    /** For the kinds of query in this package. */
    Query(Source<M> source, QueryNode node) {
        this.source = source;
        this.node = node;
    }

    /**
     * The model that a query is about, where its rows are, and what is loaded with its objects.
     *
     * @param binding the model
     * @param place where its rows are
     * @param loading what is loaded with its objects
     * @param known what a query is known to give without being run, or null
     * @param caching how its rows are kept, or null if they are not
     */
    record Source<M>(
            ModelBinding<M> binding,
            Place place,
            Loading loading,
            @Nullable Known known,
            @Nullable Caching caching) {

        /** A source of whole objects. */
        Source(ModelBinding<M> binding, Place place) {
            this(binding, place, Loading.NONE, null);
        }

        /** A source of rows that are not kept. */
        Source(ModelBinding<M> binding, Place place, Loading loading, @Nullable Known known) {
            this(binding, place, loading, known, null);
        }

        Source<M> at(Place other) {
            return new Source<>(binding, other, loading, null, caching);
        }

        Source<M> with(Loading other) {
            return new Source<>(binding, place, other, null, caching);
        }

        Source<M> with(@Nullable Caching other) {
            return new Source<>(binding, place, loading, known, other);
        }

        /** What the database answers, or the cache if it is to be asked. */
        <T> T ask(Function<Store, T> question) {
            Store store = toRead();
            return caching == null ? question.apply(store) : store.keeping(caching, () -> question.apply(store));
        }

        Store toRead() {
            return place.toRead(binding);
        }

        Store toWrite() {
            return place.toWrite(binding);
        }
    }

    /**
     * What a query gives.
     *
     * @param node the query
     * @param rows its rows
     */
    record Known(QueryNode node, List<?> rows) {}

    @Override
    final Source<M> source() {
        return source;
    }

    @Override
    final QueryNode start() {
        return node;
    }

    /** The node of the query tree. */
    @Override
    public final QueryNode node() {
        return node;
    }

    /** The same kind of query over other rows. */
    abstract S over(Source<M> from, QueryNode changed);

    /** The query with everything that a row is read from. */
    QueryNode selected() {
        return node;
    }

    /** What makes a row what it becomes. */
    abstract R read(Store store, RowView row);

    private S with(QueryNode changed) {
        return over(source, changed);
    }

    /** The query with one step more, its names resolved. */
    final QueryNode then(Step step) {
        if (step instanceof Step.Filter) {
            requireWhole("filtered");
        }
        return Lookups.resolver().with(node, step);
    }

    /** The query with a named expression added to each row. */
    final QueryNode annotated(String name, Expr<?, ?> expression) {
        return then(new Step.Annotate(new Selection(name, expression.node())));
    }

    /** The same query on another database. */
    public final S using(Database database) {
        return at(new Place.Told(database.store()));
    }

    /** The same query on the database of an alias, which need not be set up yet. */
    public final S using(String alias) {
        return at(new Place.Named(alias));
    }

    /**
     * The same query on the tables of a schema, whatever their models say: {@code FROM "tenant1"."posts"}. Joins, subqueries,
     * what is prefetched and loaded later, and what is written are in it, too. A {@code using} that follows takes it back.
     *
     * @throws dev.ryx.error.ConfigurationException if the text is no name
     * @throws FieldException when the query runs, if the database has no schemas
     */
    public final S schema(String name) {
        return at(new Place.InSchema(source.place(), new Ident(name)));
    }

    private S at(Place place) {
        return over(source.at(place), node);
    }

    /**
     * Keeps what the query gives for some time: {@code list()} and iteration, what asks for one row or a page, {@code count()},
     * {@code exists()} and aggregates, and what is prefetched; not streams and chunks. The next query with the same SQL and
     * the same values, in the same database, is answered from the cache of {@link Ryx#cache()}, with objects of its own.
     *
     * <p>A write through Ryx to a table that the query read has the rows forgotten, when its transaction has committed. What
     * others write is not seen before the time is over. In a transaction the cache is neither asked nor filled.
     *
     * @param ttl how long the rows are kept at most, more than nothing
     * @throws FieldException if the time is none
     */
    public final S cache(Duration ttl) {
        return over(source.with(new Caching(ttl, null)), node);
    }

    /**
     * {@link #cache(Duration)} under a key with which the program can have the rows forgotten:
     * {@code Ryx.cache().invalidate(key)}. Several queries may have the same key.
     */
    public final S cache(Duration ttl, String key) {
        return over(source.with(new Caching(ttl, key)), node);
    }

    /** Hands the query to a function of one's own: {@code objects.all().with(PostQueries::published)}. */
    @SuppressWarnings("unchecked") // S is the kind of query itself
    public final <T> T with(Function<? super S, T> function) {
        return function.apply((S) this);
    }

    /**
     * Keeps the rows for which all conditions are true. Conditions of one call on a to-many relation are about the same
     * related row; those of two calls need not be.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S filter(Q<? super M> first, Q<? super M>... more) {
        return with(then(new Step.Filter(all(Arguments.of(first, more)))));
    }

    /**
     * Keeps the rows for which a condition from text is true.
     *
     * @param lookup such as {@code "author__name__startswith"}
     * @param value a value, a collection, an object, an expression, or null for "is null"
     */
    public final S filter(String lookup, @Nullable Object value) {
        return filter(Q.of(lookup, value));
    }

    /** Keeps the rows for which the conditions are not all true, those with NULL included. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S exclude(Q<? super M> first, Q<? super M>... more) {
        return with(then(new Step.Filter(Condition.excluding(all(Arguments.of(first, more))))));
    }

    /** Leaves out the rows for which a condition from text is true. */
    public final S exclude(String lookup, @Nullable Object value) {
        return exclude(Q.of(lookup, value));
    }

    private static Condition all(List<? extends Q<?>> conditions) {
        return conditions.stream().map(Q::condition).reduce(Condition::and).orElse(Condition.ALWAYS);
    }

    /**
     * Keeps the rows for which filters from outside are true, such as the parameters of an HTTP request. The lookups that
     * may be used are listed, and values are parsed to the types of their columns; those of {@code in} and {@code range}
     * have commas between them.
     *
     * @param parameters values by their lookups, such as {@code "views__gte" → "1000"}
     * @param allowed the lookups that may be used, such as {@code "views__gte"}
     * @throws ValidationException if a lookup is not listed or a value cannot be parsed, with every such error by its lookup
     * @throws FieldException if a lookup that is listed does not fit the model
     */
    public final S filterBy(Map<String, String> parameters, Collection<String> allowed) {
        return filter(request().conditions(parameters, allowed));
    }

    /**
     * Sorts by terms from outside, such as {@code "-created,title"}; without any the order stays.
     *
     * @param terms paths with commas between them, with a leading {@code -} for descending
     * @param allowed the paths that may be used
     * @throws ValidationException if a path is not listed, with every such error by its path
     */
    public final S sortBy(String terms, Collection<String> allowed) {
        List<Order<Object>> orders = request().orders(terms, allowed);
        return orders.isEmpty()
                ? with(node)
                : sorted(orders.stream().map(Order::node).toList());
    }

    private RequestFilters request() {
        return new RequestFilters(source.binding().meta().label(), node, Lookups.resolver());
    }

    /** Sorts by these terms, instead of any order before: {@code ORDER BY}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S orderBy(Order<? super M> first, Order<? super M>... more) {
        return sorted(Arguments.of(first, more).stream().map(Order::node).toList());
    }

    /** Sorts by terms from text, such as {@code "-created"}. */
    public final S orderBy(String first, String... more) {
        return sorted(Arguments.of(first, more).stream().map(Ordering::parse).toList());
    }

    private S sorted(List<Ordering> terms) {
        requireWhole("sorted");
        return with(node.ordered(Lookups.resolver().orderings(terms, node)));
    }

    /** Drops every order, the model's own included. */
    public final S unordered() {
        return with(node.ordered(List.of()));
    }

    /** Drops every order, as {@link #unordered} does: {@code orderBy()} of nothing. */
    public final S orderBy() {
        return unordered();
    }

    /** Turns the order round, NULLs included; without an order, that of the primary key. */
    public final S reverse() {
        requireWhole("turned round");
        return with(node.ordered(reversed()));
    }

    /** Gives equal rows once: {@code SELECT DISTINCT}. */
    public final S distinct() {
        requireWhole("made distinct");
        return with(node.asDistinct());
    }

    /**
     * Gives the first of all rows that are equal in these expressions: {@code SELECT DISTINCT ON (…)}. The order begins
     * with the same expressions; what follows in it says which row is the first.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S distinct(Expr<? super M, ?> first, Expr<? super M, ?>... more) {
        return distinctOn(Arguments.of(first, more).stream().map(Expr::node).toList());
    }

    /** {@link #distinct(Expr, Expr[])} of paths from text. */
    public final S distinct(String first, String... more) {
        return distinctOn(Arguments.of(first, more).stream()
                .<Expression>map(Expression.TextPath::new)
                .toList());
    }

    private S distinctOn(List<Expression> expressions) {
        requireWhole("made distinct");
        List<Selection> named =
                expressions.stream().map(one -> new Selection("on", one)).toList();
        List<Expression> on = Lookups.resolver().selections(named, node).stream()
                .map(Selection::expression)
                .toList();
        return with(node.withDistinct(new QueryNode.Distinct(true, on)));
    }

    /** Gives an expression a name that later steps can use, without adding it to the rows. */
    public final S alias(String name, Expr<? super M, ?> expression) {
        return with(then(new Step.Annotate(new Selection(name, expression.node()), false)));
    }

    /** Names several expressions; each can use those before it. See {@link #alias(String, Expr)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S alias(Named<? super M> first, Named<? super M>... more) {
        S named = alias(first.name(), first.expression());
        for (Named<? super M> one : more) {
            named = named.alias(one.name(), one.expression());
        }
        return named;
    }

    /**
     * Joins the rows of a model that no relation leads to: {@code INNER JOIN … ON}. Its columns are
     * {@link dev.ryx.expr.Joins#joined}, in text {@code name__column}.
     *
     * @param name what it is called in the query
     * @param model such as {@code Post_.objects}
     * @param on the condition, which can use the joined columns
     */
    public final S join(String name, Queryable<?> model, Q<? super M> on) {
        return join(JoinKind.INNER, name, model, on);
    }

    /** {@link #join(String, Queryable, Q)} that keeps the rows of this query without a partner: {@code LEFT JOIN}. */
    public final S leftJoin(String name, Queryable<?> model, Q<? super M> on) {
        return join(JoinKind.LEFT, name, model, on);
    }

    /** A join of another kind: {@code RIGHT} and {@code FULL} keep the rows of the model that is joined; select values then. */
    public final S join(JoinKind kind, String name, Queryable<?> model, Q<? super M> on) {
        return joined(new Step.Join(name, Joins.table(model.start()), kind, on.condition()));
    }

    /** Joins every row of a model with every row: {@code CROSS JOIN}. */
    public final S crossJoin(String name, Queryable<?> model) {
        return joined(new Step.Join(name, Joins.table(model.start()), JoinKind.CROSS, null));
    }

    /** Joins the rows of a common table expression of this query; see {@link #withCte}. */
    public final S joinCte(JoinKind kind, String name, String cte, Q<? super M> on) {
        return joined(new Step.Join(name, new QueryNode.CteRows(cte), kind, on.condition()));
    }

    private S joined(Step.Join join) {
        requireWhole("joined");
        return with(then(join));
    }

    /** Gives a query a name that this one and those within it can read: {@code WITH name AS (SELECT …)}. */
    public final S withCte(String name, Rows<?> rows) {
        return with(Lookups.resolver().with(node, new QueryNode.Cte(name, rows.node(), false)));
    }

    /**
     * Gives a query that reads its own rows a name: {@code WITH RECURSIVE}.
     *
     * @param first the rows to begin with
     * @param next the rows that follow from those before; it has the first rows as its own expression of that name, by
     *     {@code withCte}, and joins them
     */
    public final S withRecursiveCte(String name, Query<?, ?, ?> first, Query<?, ?, ?> next) {
        QueryNode union = Combinations.of(SetOperator.UNION, true, first, List.of(next.withoutCtes()));
        return with(Lookups.resolver().with(node, new QueryNode.Cte(name, union, true)));
    }

    private S withoutCtes() {
        return with(node.withoutCtes());
    }

    /** The rows of a common table expression, by the names of its columns, instead of those of the model. */
    public final RowQuery<M> fromCte(String name) {
        return new RowQuery<>(source, node.withSource(new QueryNode.CteRows(name)));
    }

    /** No rows: what it is asked it answers without a statement, where it can. */
    public final S none() {
        return with(node.with(NOTHING));
    }

    private boolean isNothing() {
        return node.steps().contains(NOTHING);
    }

    /** The rows of this query and of others, equal ones once: {@code UNION}. They come in no order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S union(Query<?, R, ?> first, Query<?, R, ?>... more) {
        return combined(SetOperator.UNION, false, Arguments.of(first, more));
    }

    /** The rows of this query and of others: {@code UNION ALL}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S unionAll(Query<?, R, ?> first, Query<?, R, ?>... more) {
        return combined(SetOperator.UNION, true, Arguments.of(first, more));
    }

    /** The rows that this query and all others have, equal ones once: {@code INTERSECT}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S intersection(Query<?, R, ?> first, Query<?, R, ?>... more) {
        return combined(SetOperator.INTERSECT, false, Arguments.of(first, more));
    }

    /** The rows that this query and all others have, as often as all have them: {@code INTERSECT ALL}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S intersectionAll(Query<?, R, ?> first, Query<?, R, ?>... more) {
        return combined(SetOperator.INTERSECT, true, Arguments.of(first, more));
    }

    /** The rows of this query that no other has, equal ones once: {@code EXCEPT}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S difference(Query<?, R, ?> first, Query<?, R, ?>... more) {
        return combined(SetOperator.EXCEPT, false, Arguments.of(first, more));
    }

    /** The rows of this query, each as many times fewer as others have it: {@code EXCEPT ALL}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S differenceAll(Query<?, R, ?> first, Query<?, R, ?>... more) {
        return combined(SetOperator.EXCEPT, true, Arguments.of(first, more));
    }

    private S combined(SetOperator operator, boolean all, List<Query<?, R, ?>> others) {
        return with(Combinations.of(operator, all, this, others));
    }

    /**
     * Locks the rows against reading locks and writing until the transaction ends: {@code SELECT … FOR UPDATE}. It is asked
     * for in a transaction.
     */
    public final S forUpdate(LockOption... options) {
        return with(node.withLock(RowLock.update(node, options)));
    }

    /** Locks the rows against writing until the transaction ends: {@code SELECT … FOR SHARE}. */
    public final S forShare(LockOption... options) {
        return with(node.withLock(RowLock.share(node, options)));
    }

    private void requireWhole(String what) {
        Slices.requireWhole(node, what);
    }

    /**
     * Gives at most so many rows: {@code LIMIT}.
     *
     * @throws FieldException if the number is negative
     */
    public final S limit(long rows) {
        return with(node.withLimit(Slices.notNegative("limit", rows)));
    }

    /**
     * Leaves out so many rows at the beginning: {@code OFFSET}.
     *
     * @throws FieldException if the number is negative
     */
    public final S offset(long rows) {
        return with(node.withOffset(Slices.notNegative("offset", rows)));
    }

    /**
     * Gives the rows from one place to before another, which count from 0; of a slice, its rows: {@code LIMIT … OFFSET …}.
     *
     * @throws FieldException if a number is negative
     */
    public final S slice(long from, long to) {
        return with(Slices.slice(node, from, to));
    }

    /** All rows, in order. Runs one query. */
    public final List<R> list() {
        List<R> known = known();
        return known != null ? known : source.ask(this::fetch);
    }

    /** What is known of the rows, because there are none or because they were prefetched; null if nothing is. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a query that was refined is another one
    final @Nullable List<R> known() {
        if (isNothing()) {
            return List.of();
        }
        Known known = source.known();
        return known != null && known.node() == node ? (List<R>) List.copyOf(known.rows()) : null;
    }

    /** The rows of the query in a database. */
    List<R> fetch(Store store) {
        return store.fetch(new Statement.Select(node), reader(store));
    }

    /** The methods that ask the database, as futures. */
    public AsyncQuery<M, R> async() {
        return new AsyncQuery<>(this);
    }

    /** The same query on a database that is open. */
    final S inPlace(Store store) {
        var there = new Source<>(
                source.binding(), new Place.Told(store), source.loading(), source.known(), source.caching());
        return over(there, node);
    }

    /** {@link #publisher(int)} with 500 rows at a time. */
    public final Flow.Publisher<R> publisher() {
        return publisher(CHUNK);
    }

    /**
     * The rows as each subscriber asks for them, read on a virtual thread with a cursor, so that memory stays flat. A
     * subscription holds a connection until its last row or its cancellation; in a transaction it ends with that.
     *
     * @param chunk how many rows to read at a time, at least 1
     */
    public final Flow.Publisher<R> publisher(int chunk) {
        Store store = source.toRead();
        return store.publisher(new Statement.Select(selected()), reader(store), chunk);
    }

    /** {@link #stream(int)} with 500 rows at a time. */
    public final Stream<R> stream() {
        return stream(CHUNK);
    }

    /**
     * The rows as they are asked for, with a cursor, so that memory stays flat. It holds a connection until its last row or
     * until it is closed: use it in try-with-resources. In a transaction it ends with that.
     *
     * @param chunk how many rows to read at a time, at least 1
     */
    public final Stream<R> stream(int chunk) {
        int rows = Slices.atLeastOne("stream", chunk);
        List<R> known = known();
        if (known != null) {
            return known.stream();
        }
        Store store = source.toRead();
        return Chunks.stream(store.cursor(new Statement.Select(selected()), reader(store), rows));
    }

    /** Reads all rows with one query, then goes over them. */
    @Override
    public Iterator<R> iterator() {
        return list().iterator();
    }

    /** What makes the rows of one run of the query what they become. */
    RowReader<R> reader(Store store) {
        return row -> read(store, row);
    }

    /**
     * The only row. Runs one query.
     *
     * @throws DoesNotExist if there is none: the model's own subclass
     * @throws MultipleObjectsReturned if there are several: the model's own subclass
     */
    public final R get() {
        List<R> rows = node.isSliced() ? list() : limit(2).list();
        return switch (rows.size()) {
            case 0 -> throw source.binding().doesNotExist();
            case 1 -> rows.getFirst();
            default -> throw source.binding().multipleObjectsReturned();
        };
    }

    /** The only row for which the conditions are true; see {@link #get()}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R get(Q<? super M> first, Q<? super M>... more) {
        return with(then(new Step.Filter(all(Arguments.of(first, more))))).get();
    }

    /** The only row for which a condition from text is true; see {@link #get()}. */
    public final R get(String lookup, @Nullable Object value) {
        return get(Q.of(lookup, value));
    }

    /** The first row, by primary key if nothing else orders the query. Runs one query. */
    public final Optional<R> first() {
        return firstIn(orderOrKey());
    }

    /** The last row, by primary key if nothing else orders the query. Runs one query. */
    public final Optional<R> last() {
        requireWhole("asked for its last row");
        return firstIn(reversed());
    }

    private Optional<R> firstIn(List<Ordering> order) {
        return with(node.ordered(order).withAtMost(1)).list().stream().findFirst();
    }

    private List<Ordering> reversed() {
        return Orders.reversed(orderOrKey());
    }

    final List<Ordering> orderOrKey() {
        return Orders.orKey(node, source.binding().meta());
    }

    /**
     * The row that comes first by these terms, instead of any order before. Runs one query.
     *
     * @throws DoesNotExist if there is no row: the model's own subclass
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R earliest(Order<? super M> first, Order<? super M>... more) {
        return required(orderBy(first, more).first());
    }

    /** {@link #earliest(Order, Order[])} by terms from text. */
    public final R earliest(String first, String... more) {
        return required(orderBy(first, more).first());
    }

    /** The row that comes last by these terms; see {@link #earliest(Order, Order[])}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R latest(Order<? super M> first, Order<? super M>... more) {
        return required(orderBy(first, more).last());
    }

    /** {@link #latest(Order, Order[])} by terms from text. */
    public final R latest(String first, String... more) {
        return required(orderBy(first, more).last());
    }

    /**
     * The row at a place, which counts from 0. Runs one query.
     *
     * @throws DoesNotExist if there are not so many rows: the model's own subclass
     * @throws FieldException if the place is negative
     */
    public final R at(long place) {
        return required(slice(Slices.notNegative("at", place), place + 1).list().stream()
                .findFirst());
    }

    private R required(Optional<R> row) {
        return row.orElseThrow(source.binding()::doesNotExist);
    }

    /**
     * A page of the rows, and how many there are in all. Runs two queries, or one if the page is beyond the last row. The
     * query should be ordered, or pages may overlap.
     *
     * @param number the number of the page, from 1
     * @param size how many rows a page has, at least 1
     * @throws FieldException if a number is less than 1
     */
    public final Page<R> page(int number, int size) {
        if (number < 1 || size < 1) {
            throw FieldException.wrongStep(
                    "Pages count from 1 and have at least one row.", "Give page(…) two numbers from 1 on.");
        }
        long total = count();
        long from = (number - 1L) * size;
        List<R> items = from < total ? slice(from, from + size).list() : List.of();
        return new Page<>(items, number, size, total);
    }

    /** How many rows there are: {@code SELECT COUNT(*)}. Runs one query. */
    public final long count() {
        List<R> known = known();
        return known != null ? known.size() : source.ask(store -> store.number(new Statement.Count(node)));
    }

    /** Whether there is any row: {@code SELECT 1 … LIMIT 1}. Runs one query. */
    public final boolean exists() {
        List<R> known = known();
        if (known != null) {
            return !known.isEmpty();
        }
        return source.ask(
                store -> !store.fetch(new Statement.Exists(node), row -> true).isEmpty());
    }

    /** An aggregate over all rows: {@code SELECT SUM(…)}; null where it is NULL. Runs one query. */
    public final <T> @Nullable T aggregate(Agg<? super M, T> aggregate) {
        Statement statement = aggregation(List.of(new Selection("value", aggregate.node())));
        var rows = source.ask(store -> store.fetch(statement, row -> Optional.ofNullable(aggregate.read(row, 0))));
        return rows.getFirst().orElse(null);
    }

    /**
     * Several aggregates over all rows, in one query: a row with each under its {@link Agg#defaultName()}.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Row aggregate(Agg<? super M, ?> first, Agg<? super M, ?> second, Agg<? super M, ?>... more) {
        var selections = new ArrayList<Selection>();
        selections.add(new Selection(first.defaultName(), first.node()));
        for (Agg<? super M, ?> one : Arguments.of(second, more)) {
            selections.add(new Selection(one.defaultName(), one.node()));
        }
        return row(aggregation(selections));
    }

    private Row row(Statement statement) {
        return source.ask(store -> store.fetch(statement, RowView::toRow)).getFirst();
    }

    /** Several expressions of aggregates over all rows, in one query: a row with each under its name. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Row aggregate(Named<? super M> first, Named<? super M>... more) {
        List<Selection> selections =
                Arguments.of(first, more).stream().map(Named::node).toList();
        return row(aggregation(selections));
    }

    private Statement aggregation(List<Selection> selections) {
        return new Statement.AggregateAll(node, Lookups.resolver().selections(selections, node));
    }

    /** The SQL of {@link #list()} on the query's database, with {@code ?} for each value. Runs nothing. */
    public final String sql() {
        return compiled(source.toRead().dialect()).sql();
    }

    /** The SQL of {@link #list()} on a kind of database, without having one. */
    public final String sql(DatabaseKind kind) {
        return compiled(Dialect.of(kind)).sql();
    }

    /** How the query's database would run {@link #list()}: {@code EXPLAIN}, in the database's own words. Runs one query. */
    public final String explain() {
        return source.toRead().explain(new Statement.Select(selected()));
    }

    private CompiledQuery compiled(Dialect dialect) {
        return Store.compile(
                new Statement.Select(selected()), dialect, source.place().schema());
    }

    /** The model and the tree of the query; it runs nothing. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + source.binding().meta().label() + "]";
    }
}
