package dev.ryx.store;

import dev.ryx.backend.Backend;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.binding.Bindings;
import dev.ryx.binding.ModelBinding;
import dev.ryx.binding.ObjectSource;
import dev.ryx.binding.Tracked;
import dev.ryx.query.QueryEngine;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The rows of one open database, asked for by query trees. Safe for use by several threads at once. */
public final class Store implements ObjectSource {

    private final Backend backend;
    private final @Nullable String alias;
    private final Routes routes;
    private final Dialect dialect;

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

    /** The SQL of a statement in some dialect, without a database. */
    public static CompiledQuery compile(Statement statement, Dialect dialect) {
        return new Compiler(dialect).compile(Lookups.planner().plan(statement));
    }

    /** The rows of a statement. */
    public <R> List<R> fetch(Statement statement, RowReader<R> reader) {
        return backend.fetch(compile(statement), reader);
    }

    /** The rows of a statement as subscribers ask for them, so many at a time. */
    public <R> Flow.Publisher<R> publisher(Statement statement, RowReader<R> reader, int chunk) {
        return backend.async().publisher(compile(statement), reader, chunk);
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
        return backend.execute(compile(statement));
    }

    /** Inserts rows that the database numbers, and returns their keys in order. */
    List<Long> insert(Statement insertion, int rows) {
        return backend.insert(compile(insertion), rows);
    }

    private CompiledQuery compile(Statement statement) {
        return engine().compile(statement);
    }

    private QueryEngine engine() {
        QueryEngine made = engine;
        if (made == null) {
            made = QueryEngine.of(Lookups.planner(), dialect);
            engine = made;
        }
        return made;
    }

    /** The object of a row, which will know where it came from. */
    public <M> M decode(ModelBinding<M> binding, RowView row) {
        M object = binding.decode(row, 0, relationsOf(binding));
        Tracked.setSource(object, this);
        return object;
    }

    /** Where what the objects of a model refer to is loaded from: for most models, from here. */
    ObjectSource relationsOf(ModelBinding<?> holder) {
        String holderAlias = holder.meta().database();
        return holderAlias == null ? this : new Relations(this, holderAlias);
    }

    /** The relations of objects whose model names a database, which their targets need not be in. */
    private record Relations(Store store, String alias) implements ObjectSource {

        @Override
        public Optional<Object> find(String model, Object key) {
            return store.findReferred(alias, model, key);
        }

        @Override
        public void requireAllowed(Object referred) {
            store.routes.requireAllowed(alias, store, referred);
        }
    }

    @Override
    public Optional<Object> find(String model, Object key) {
        return findReferred(null, model, key);
    }

    private Optional<Object> findReferred(@Nullable String holderAlias, String model, Object key) {
        ModelBinding<?> binding = Bindings.named(model);
        return routes.forReferred(binding, holderAlias, this).find(binding, key).map(object -> object);
    }

    @Override
    public void requireAllowed(Object referred) {
        routes.requireAllowed(null, this, referred);
    }

    /** The object with a primary key. */
    public <M> Optional<M> find(ModelBinding<M> binding, Object key) {
        QueryNode query = byKey(binding, key);
        return fetch(new Statement.Select(query), row -> decode(binding, row)).stream()
                .findFirst();
    }

    /** The query for the row of a primary key. */
    static QueryNode byKey(ModelBinding<?> binding, Object key) {
        var path = FieldPath.of(binding.meta().primaryKey().name());
        var filter = new Step.Filter(new Condition.Leaf(path, "exact", Expression.Value.of(key)));
        QueryNode all = QueryNode.all(binding.meta().name()).ordered(List.of());
        return all.with(filter);
    }

    /** As messages name it: by its alias, or by its place without credentials. */
    @Override
    public String toString() {
        return alias == null ? backend.place() : "the database \"" + alias + "\"";
    }
}
