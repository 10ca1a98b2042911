package dev.ryx;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Transaction;
import dev.ryx.backend.TransactionBody;
import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.relation.LazyLoading;
import dev.ryx.store.Store;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * An open database: a pool of connections, and the objects of all models in it. {@link Ryx} holds one as the default;
 * an application may open as many as it likes. Safe for use by several threads at once.
 */
public final class Database implements AutoCloseable {

    private final Backend backend;
    private final Store store;

    private Database(Backend backend, @Nullable String alias) {
        this.backend = backend;
        this.store = new Store(backend, alias, Routing.ROUTING);
    }

    /**
     * Opens a database with the default pool.
     *
     * @param url such as {@code sqlite:blog.db}, {@code sqlite::memory:} or {@code postgres://user:password@host/name}
     * @throws ConfigurationException if the URL makes no sense or the driver is missing
     * @throws ConnectionException if the database cannot be reached
     */
    public static Database open(String url) {
        return open(url, PoolConfig.defaults());
    }

    /** {@link #open(String)} with a pool of one's own. */
    public static Database open(String url, PoolConfig pool) {
        return new Database(Backend.open(DatabaseUrl.parse(url), pool), null);
    }

    /** {@link #open(String)} with options: the pool, a name for the log, what is slow. */
    public static Database open(String url, DatabaseOptions options) {
        return new Database(Backend.open(DatabaseUrl.parse(url), options), null);
    }

    /**
     * Opens the database of a data source that the application has already, such as a pool; see
     * {@link Backend#open(DataSource, DatabaseOptions)} for what becomes of its connections.
     *
     * @throws ConfigurationException if the database is none that Ryx knows
     * @throws ConnectionException if the data source gives no connection
     */
    public static Database open(DataSource source) {
        return new Database(Backend.open(source, DatabaseOptions.defaults()), null);
    }

    static Database open(String alias, DataSource source) {
        return new Database(Backend.open(source, DatabaseOptions.defaults().alias(alias)), alias);
    }

    static Database open(DatabaseUrl url, DatabaseOptions options) {
        return new Database(Backend.open(url, options), options.alias());
    }

    /** What {@link Ryx} calls the database; empty for one that it does not hold. */
    public Optional<String> alias() {
        return Optional.ofNullable(store.alias());
    }

    /** The kind of database. */
    public DatabaseKind kind() {
        return backend.kind();
    }

    /**
     * A statement in SQL of one's own, with a {@code ?} for each parameter; the parameters are bound. Nothing runs before a
     * method that returns rows or a number.
     *
     * @param sql one statement of this database's own SQL
     * @param parameters values, constants of enums, or objects that have been saved, which stand for their keys
     */
    public RawQuery raw(String sql, @Nullable Object... parameters) {
        return RawQuery.of(store, sql, parameters);
    }

    /** The connections and statements below the objects. */
    public Backend backend() {
        return backend;
    }

    /** The rows of this database, for queries. */
    Store store() {
        return store;
    }

    /**
     * Runs the body in a transaction: {@code COMMIT} when it returns, {@code ROLLBACK} when it throws. Inside another
     * transaction of this database it is a savepoint. Every query that the body runs on this database joins by itself.
     *
     * @return what the body returns
     * @throws X what the body throws
     * @throws DatabaseException if the database refuses to commit
     */
    public <T extends @Nullable Object, X extends Exception> T transaction(TransactionBody<T, X> body) throws X {
        return transaction(TransactionOptions.defaults(), body);
    }

    /** {@link #transaction(TransactionBody)} for a body that returns nothing. */
    public <X extends Exception> void transaction(VoidBody<X> body) throws X {
        transaction(() -> {
            body.run();
            return true;
        });
    }

    /** {@link #transaction(TransactionBody)} with an isolation level, or read-only. */
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionOptions options, TransactionBody<T, X> body) throws X {
        return backend.transaction(options, body);
    }

    /**
     * Runs the body in the scope of this database: its queries ask this one, unless they are told another by
     * {@code using}, and its objects go here, unless they came from another. No router and no model's alias is asked.
     * {@link Ryx#transaction} inside is one of this database.
     *
     * @return what the body returns
     * @throws X what the body throws
     */
    public <T extends @Nullable Object, X extends Exception> T scope(TransactionBody<T, X> body) throws X {
        return Routing.ROUTING.within(this).call(body::run);
    }

    /** {@link #scope(TransactionBody)} for a body that returns nothing. */
    public <X extends Exception> void scope(VoidBody<X> body) throws X {
        scope(() -> {
            body.run();
            return true;
        });
    }

    /**
     * Says what happens from now on when a relation to one of this database's objects is asked for an object that is not
     * loaded; at first {@link LazyLoading#PEERS}. {@link Ryx#lazyLoading} comes before it.
     */
    public void setLazyLoading(LazyLoading mode) {
        store.setLazyLoading(mode);
    }

    /** The innermost transaction of this database on this call stack. */
    public Optional<Transaction> currentTransaction() {
        return backend.currentTransaction();
    }

    /** How many connections there are, and how many are in use. */
    public PoolStats poolStats() {
        return backend.stats();
    }

    /** Whether the database has not been closed. */
    public boolean isOpen() {
        return backend.isOpen();
    }

    /** Closes all connections. */
    @Override
    public void close() {
        backend.close();
    }

    /** The kind and place of the database, without credentials. */
    @Override
    public String toString() {
        return "Database[" + backend.place() + "]";
    }
}
