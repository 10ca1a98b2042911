package dev.ryx.store;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.row.KeptRows;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Reference;
import dev.ryx.binding.Tracked;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.ProtectedException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.relation.LazyLoading;
import dev.ryx.signal.ModelEvent;
import dev.ryx.signal.ModelSignal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of one open database, asked for by query trees. Safe for use by several threads at once. */
public final class Store implements ObjectSource {

    /** The mode of a piece of code, on every database. */
    private static final ScopedValue<LazyLoading> LAZY = ScopedValue.newInstance();

    /** How a piece of code has rows kept. */
    private static final ScopedValue<Caching> CACHING = ScopedValue.newInstance();

    private final Backend backend;
    private final @Nullable String alias;
    private final Routes routes;
    private final Dialect dialect;
    private final DatabaseIdentity identity;

    /** The schema that all tables are in, or null for what their models say. */
    private final @Nullable Ident schema;

    /** The store of the whole database, if this is that of a schema. */
    private final @Nullable Store whole;

    private final Map<Ident, Store> schemas = new ConcurrentHashMap<>();

    private volatile LazyLoading lazyLoading = LazyLoading.PEERS;

    /** Made by the first query: opening a database asks for no model. */
    private volatile @Nullable QueryEngine engine;

    /**
     * The rows of an open database.
     *
     * @param alias what the application calls it, or null
     * @param routes where the relations of its objects lead
     */
    public Store(Backend backend, @Nullable String alias, Routes routes) {
        this.backend = backend;
        this.alias = alias;
        this.routes = routes;
        this.dialect = Dialect.of(backend.kind());
        this.identity = DatabaseIdentity.of(backend, alias);
        this.schema = null;
        this.whole = null;
    }

    private Store(Store whole, Ident schema) {
        this.backend = whole.backend;
        this.alias = whole.alias;
        this.routes = whole.routes;
        this.dialect = whole.dialect;
        this.identity = whole.identity;
        this.schema = schema;
        this.whole = whole;
    }

    /**
     * The rows of the tables in a schema, whatever their models say: always the same store for one schema.
     *
     * @throws FieldException if the database has no schemas
     */
    public Store in(Ident other) {
        if (whole != null) {
            return whole.in(other);
        }
        dialect.require(Feature.SCHEMAS);
        return schemas.computeIfAbsent(other, named -> new Store(this, named));
    }

    /** The open database. */
    public Backend backend() {
        return backend;
    }

    /** What the application calls the database, or null if it has no name. */
    public @Nullable String alias() {
        return alias;
    }

    /** How the database speaks SQL. */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The SQL of a statement in some dialect, without a database.
     *
     * @param schema the schema that all tables are in, or null for what their models say
     */
    public static CompiledQuery compile(Statement statement, Dialect dialect, @Nullable Ident schema) {
        Planner planner = schema == null ? Lookups.planner() : Lookups.planner().in(schema);
        return new Compiler(dialect).compile(planner.plan(statement));
    }

    /** The rows of a statement. */
    public <R> List<R> fetch(Statement statement, RowReader<R> reader) {
        CompiledQuery query = compile(statement);
        if (Writes.writes(statement)) {
            return noted(statement, query, () -> backend.fetch(query, reader));
        }
        return CACHING.isBound() && backend.currentTransaction().isEmpty()
                ? kept(query, CACHING.get()).read(query.columns(), reader)
                : backend.fetch(query, reader);
    }

    private KeptRows kept(CompiledQuery query, Caching caching) {
        return QueryCache.INSTANCE.rows(
                Fingerprint.of(identity.text(), query, caching),
                query.tables(),
                caching,
                () -> new KeptRows(backend.fetch(query, RowView::toRow)));
    }

    /**
     * Answers a question from the cache where it can: each query that it asks outside of a transaction. In a transaction the
     * cache is neither asked nor filled, for the transaction may see what nobody else does.
     */
    public <T> T keeping(Caching caching, Supplier<T> question) {
        return ScopedValue.where(CACHING, caching).call(question::get);
    }

    /** Even a write that failed may have happened. */
    private <T> T noted(Statement statement, CompiledQuery query, Supplier<T> write) {
        try {
            return write.get();
        } catch (IntegrityException told) {
            throw Violations.explained(told, statement);
        } finally {
            Writes.note(this, statement, query);
        }
    }

    /** Runs a statement in SQL of the program's own, which writes to these tables at most. */
    public <T> T writing(Collection<String> tables, Supplier<T> statement) {
        try {
            return statement.get();
        } finally {
            Writes.note(this, tables);
        }
    }

    /** Runs a statement in SQL of the program's own of which nobody knows what it writes to. */
    public <T> T writingAnything(Supplier<T> statement) {
        try {
            return statement.get();
        } finally {
            Writes.noteAll(this);
        }
    }

    /** The rows of a statement as subscribers ask for them, so many at a time. */
    public <R> Flow.Publisher<R> publisher(Statement statement, RowReader<R> reader, int chunk) {
        return backend.async().publisher(compile(statement), reader, chunk);
    }

    /** The rows of a statement as they are asked for, so many at a time. */
    public <R> Cursor<R> cursor(Statement statement, RowReader<R> reader, int chunk) {
        return backend.cursor(compile(statement), reader, chunk);
    }

    /** How the database would run a statement, in its own words. */
    public String explain(Statement statement) {
        return Explanation.of(backend, compile(statement));
    }

    /** The single number that a statement answers. */
    public long number(Statement statement) {
        return fetch(statement, row -> row.getLong(0)).getFirst();
    }

    /** How many rows a statement has changed. */
    public long execute(Statement statement) {
        CompiledQuery query = compile(statement);
        return noted(statement, query, () -> backend.execute(query));
    }

    /**
     * Deletes the rows of a query, by the rules of the foreign keys to them.
     *
     * @return how many there were
     * @throws ProtectedException if a row protects one of them
     */
    public long delete(QueryNode query) {
        return WriteSignals.ofDeletion(Bindings.named(query.model()).type())
                .around(this, rows -> rows, () -> new Deletion(this).delete(query));
    }

    /** Deletes the rows of keys, by the rules of the foreign keys to them; see {@link #delete(QueryNode)}. */
    public long deleteAll(ModelBinding<?> binding, Collection<Object> keys) {
        QueryNode query = QueryNode.all(binding.meta().name()).ordered(List.of());
        return delete(query.with(new Step.Filter(Keys.among(binding, keys))));
    }

    /**
     * Updates the rows of a query.
     *
     * @param assignments the new values of fields of the query's model
     * @return how many there were
     */
    public long update(QueryNode query, List<Statement.Assign> assignments) {
        ModelBinding<?> binding = Bindings.named(query.model());
        List<String> fields = assignments.stream().map(Statement.Assign::field).toList();
        var update = new Statement.Update(query, counted(binding.meta(), assignments));
        return WriteSignals.ofUpdate(binding.type(), fields, List.of())
                .around(this, rows -> rows, () -> execute(update));
    }

    /** With the next version of each row, if the model counts them. */
    static List<Statement.Assign> counted(ModelMeta model, List<Statement.Assign> assignments) {
        Optional<FieldMeta> version = model.version();
        if (version.isEmpty()
                || assignments.stream()
                        .anyMatch(one -> one.field().equals(version.get().name()))) {
            return assignments;
        }
        var counted = new ArrayList<>(assignments);
        counted.add(Versions.next(version.get()));
        return counted;
    }

    /** Sends a signal about what is written here. */
    <E extends ModelEvent<?>> void send(ModelSignal<? super E> signal, E event) {
        signal.send(event, this::afterCommit);
    }

    /** Does something if the transaction that is open is undone. */
    void onRollback(Runnable callback) {
        backend.currentTransaction().ifPresent(transaction -> transaction.onRollback(callback));
    }

    /** What tells later whether the transaction that is open now was undone, or the part of it after now; null outside one. */
    @Nullable
    AtomicBoolean undone() {
        return backend.currentTransaction()
                .map(transaction -> {
                    var undone = new AtomicBoolean();
                    transaction.onRollback(() -> undone.set(true));
                    return undone;
                })
                .orElse(null);
    }

    private void afterCommit(Runnable callback) {
        backend.currentTransaction().ifPresentOrElse(transaction -> transaction.onCommit(callback), callback);
    }

    /** Inserts rows that bring their keys along, in one statement or one batch. */
    void insert(Statement.Insert insertion) {
        if (insertion.rows().count() == 1 || !dialect.batchesInserts()) {
            execute(insertion);
            return;
        }
        CompiledBatch each = engine().compileEach(insertion);
        noted(insertion, each.get(0), () -> backend.executeAll(each));
    }

    /** Whether the keys of new rows are known without RETURNING; to be asked in the transaction that inserts them. */
    boolean numbersConsecutively(ModelMeta model) {
        return backend.numbersConsecutively(model.table(), model.primaryKey().column());
    }

    /** Inserts rows that the database numbers, and returns their keys in order. */
    List<Long> insert(Statement insertion, int rows) {
        CompiledQuery query = compile(insertion);
        return noted(insertion, query, () -> backend.insert(query, rows));
    }

    private CompiledQuery compile(Statement statement) {
        return engine().compile(statement);
    }

    private QueryEngine engine() {
        QueryEngine made = engine;
        if (made == null) {
            made = whole == null
                    ? QueryEngine.of(Lookups.planner(), dialect)
                    : whole.engine().in(Objects.requireNonNull(schema));
            engine = made;
        }
        return made;
    }

    /**
     * What reads the objects of one run of a query.
     *
     * @param loading what is read with them
     * @param added how many columns the query adds to each object
     */
    public <M> ObjectReader<M> reader(ModelBinding<M> binding, Loading loading, int added) {
        return ObjectReader.of(this, binding, loading, added);
    }

    /**
     * The objects of a query, or rows that hold one each, with what is loaded along.
     *
     * @param node the query
     * @param loading what is loaded with the objects
     * @param objects what reads them
     * @param rows what makes a row of each
     * @param object the object in such a row
     */
    public <M, R> List<R> fetch(
            QueryNode node,
            Loading loading,
            ObjectReader<M> objects,
            RowReader<R> rows,
            Function<? super R, M> object) {
        List<R> found = fetch(new Statement.Select(loading.appliedTo(node)), rows);
        objects.together(found, object);
        if (loading.prefetches()) {
            var holders = new ArrayList<Object>(found.size());
            found.forEach(row -> holders.add(object.apply(row)));
            new Prefetcher(this).prefetch(holders, loading.all(), objects.peers());
        }
        return found;
    }

    /**
     * Loads what is related to an object, and if lazy loading says so to those that were loaded together with it.
     *
     * @throws FieldException if lazy loading is refused
     */
    public void load(Object holder, Link link) {
        LazyLoading mode = lazyLoading();
        if (mode == LazyLoading.REFUSED) {
            throw Caller.refused(link.to());
        }
        Peers peers = Tracked.sourceOf(holder).orElse(null) instanceof Batch batch && mode == LazyLoading.PEERS
                ? batch.peers()
                : Peers.NONE;
        List<Object> together = peers.objects();
        RelatedFetch.of(this, Relation.of(link)).load(isAmong(together, holder) ? together : List.of(holder), peers);
    }

    @SuppressWarnings("ReferenceEquality") // equal objects need not know the same
    private static boolean isAmong(List<Object> objects, Object holder) {
        return objects.stream().anyMatch(one -> one == holder);
    }

    /** Loads relations of objects that are there. */
    public void prefetch(List<?> holders, Loading loading) {
        List<Object> all = List.copyOf(holders);
        new Prefetcher(this).prefetch(all, loading.all(), Peers.of(all, object -> object));
    }

    /** The store that an object came from or went to; empty for a new one. */
    public static Optional<Store> of(Object object) {
        return Tracked.sourceOf(object).map(source -> source instanceof Batch batch ? batch.store() : (Store) source);
    }

    /** What happens when a relation is asked for an object that is not loaded. */
    public LazyLoading lazyLoading() {
        if (LAZY.isBound()) {
            return LAZY.get();
        }
        return whole == null ? lazyLoading : whole.lazyLoading;
    }

    /** Changes what happens when a relation of the store's objects is asked for an object that is not loaded. */
    public void setLazyLoading(LazyLoading mode) {
        lazyLoading = mode;
    }

    /** Where code has a mode of its own. */
    public static ScopedValue.Carrier lazyLoading(LazyLoading mode) {
        return ScopedValue.where(LAZY, mode);
    }

    /** Where what the objects of a model refer to is loaded from: for most models, from here. */
    ObjectSource relationsOf(ModelBinding<?> holder) {
        String holderAlias = holder.meta().database();
        return holderAlias == null ? this : new Batch(this, holderAlias);
    }

    @Override
    public Optional<Object> find(Reference relation, String model, Object key) {
        if (lazyLoading() == LazyLoading.REFUSED) {
            throw Caller.refused(Bindings.named(model).meta());
        }
        return findReferred(null, model, key);
    }

    Optional<Object> findReferred(@Nullable String holderAlias, String model, Object key) {
        ModelBinding<?> binding = Bindings.named(model);
        return referred(holderAlias, binding).find(binding, key).map(object -> object);
    }

    /** Where the objects of a model are that one of this store refers to. */
    Store referred(@Nullable String holderAlias, ModelBinding<?> binding) {
        return routes.forReferred(binding, holderAlias, this);
    }

    @Override
    public void requireAllowed(Object referred) {
        requireAllowed(null, referred);
    }

    void requireAllowed(@Nullable String holderAlias, Object referred) {
        routes.requireAllowed(holderAlias, this, referred);
    }

    /** The object with a primary key. */
    public <M> Optional<M> find(ModelBinding<M> binding, Object key) {
        QueryNode query = byKey(binding, key);
        return fetch(new Statement.Select(query), reader(binding, Loading.NONE, 0)).stream()
                .findFirst();
    }

    /** The query for the row of a primary key. */
    static QueryNode byKey(ModelBinding<?> binding, Object key) {
        QueryNode all = QueryNode.all(binding.meta().name()).ordered(List.of());
        return all.with(new Step.Filter(Keys.is(binding, key)));
    }

    /** As messages name it: by its alias, or by its place without credentials. */
    @Override
    public String toString() {
        String place = alias == null ? backend.place() : "the database \"" + alias + "\"";
        return schema == null ? place : "the schema \"" + schema.text() + "\" of " + place;
    }
}
