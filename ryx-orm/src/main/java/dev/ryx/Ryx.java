package dev.ryx;

import dev.ryx.backend.Transaction;
import dev.ryx.backend.TransactionBody;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.Bindings;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.FieldException;
import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.meta.Models;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.relation.LazyLoading;
import dev.ryx.settings.Settings;
import dev.ryx.store.Lookups;
import dev.ryx.store.Store;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Ryx with a default database, and others by alias. Safe for use by several threads at once. */
public final class Ryx {

    /** The alias of the database that a query asks when nothing names another. */
    public static final String DEFAULT = "default";

    private static final Databases DATABASES = new Databases();

    private Ryx() {}

    /**
     * Opens the default database.
     *
     * @param url such as {@code sqlite:blog.db}, {@code sqlite::memory:} or {@code postgres://user:password@host/name}
     * @throws ConfigurationException if the URL makes no sense, the driver is missing, or there is a default database
     * @throws ConnectionException if the database cannot be reached
     */
    public static void setup(String url) {
        setup(url, PoolConfig.defaults());
    }

    /** {@link #setup(String)} with a pool of one's own. */
    public static void setup(String url, PoolConfig pool) {
        setup(Map.of(DEFAULT, url), pool);
    }

    /**
     * Opens the databases that the environment and the settings file name: {@link Settings#load()}. The first query does
     * so by itself if no database was set up, and {@code RYX_AUTO_INITIALIZE} is not 0.
     *
     * @throws ConfigurationException if they name none, or make no sense
     * @throws ConnectionException if one cannot be reached; then none is open
     */
    public static void setup() {
        setup(Settings.load());
    }

    /** Opens the databases of settings, all of them or none. */
    public static void setup(Settings settings) {
        if (settings.urls().isEmpty()) {
            throw new ConfigurationException(
                    "Neither the environment nor a settings file names a database.",
                    "Set RYX_DATABASE_URL, or write a URL in the section urls of ryx.toml.");
        }
        DATABASES.open(settings);
    }

    /**
     * Opens the database of a data source that the application has already, under an alias; see
     * {@link Database#open(DataSource)}.
     *
     * @throws ConfigurationException if the alias is taken, or the database is none that Ryx knows
     * @throws ConnectionException if the data source gives no connection
     */
    public static void setup(String alias, DataSource source) {
        DATABASES.open(alias, source);
    }

    /** {@link #setup(String, DataSource)} as the default database. */
    public static void setup(DataSource source) {
        setup(DEFAULT, source);
    }

    /** Opens a database for each alias, all of them or none: {@code Map.of("default", …, "replica", …)}. */
    public static void setup(Map<String, String> urls) {
        setup(urls, PoolConfig.defaults());
    }

    /** {@link #setup(Map)} with a pool of one's own for each of them. */
    public static void setup(Map<String, String> urls, PoolConfig pool) {
        var parsed = new TreeMap<String, DatabaseUrl>();
        urls.forEach((alias, url) -> parsed.put(alias, DatabaseUrl.parse(url)));
        DATABASES.open(parsed, pool);
    }

    /**
     * The database of the scope around, see {@link Database#scope}; otherwise the default one.
     *
     * @throws PoolNotInitializedException if there is none
     */
    public static Database database() {
        return Routing.ROUTING.current();
    }

    /**
     * The database of an alias.
     *
     * @throws PoolNotInitializedException if there is none
     */
    public static Database database(String alias) {
        return DATABASES.get(alias);
    }

    /** Lets a router choose the databases of queries from now on; null for none. */
    public static void setRouter(@Nullable Router router) {
        Routing.ROUTING.use(router);
    }

    /**
     * Runs the body so that what it writes it also reads: once it has written to a database, its reads for which the
     * router names another, a replica, ask the one written to. Made for a request of a web application.
     *
     * @return what the body returns
     * @throws X what the body throws
     */
    public static <T extends @Nullable Object, X extends Exception> T readingOwnWrites(TransactionBody<T, X> body)
            throws X {
        return Routing.ROUTING.notingWrites().call(body::run);
    }

    /** {@link #readingOwnWrites(TransactionBody)} for a body that returns nothing. */
    public static <X extends Exception> void readingOwnWrites(VoidBody<X> body) throws X {
        readingOwnWrites(() -> {
            body.run();
            return true;
        });
    }

    /**
     * Runs the body with another answer to relations that are asked for objects that are not loaded, on every database:
     * {@code Ryx.lazyLoading(LazyLoading.REFUSED, () -> page.render())}.
     *
     * @return what the body returns
     * @throws X what the body throws
     */
    public static <T extends @Nullable Object, X extends Exception> T lazyLoading(
            LazyLoading mode, TransactionBody<T, X> body) throws X {
        return Store.lazyLoading(mode).call(body::run);
    }

    /** {@link #lazyLoading(LazyLoading, TransactionBody)} for a body that returns nothing. */
    public static <X extends Exception> void lazyLoading(LazyLoading mode, VoidBody<X> body) throws X {
        lazyLoading(mode, () -> {
            body.run();
            return true;
        });
    }

    /** All models of the application with the relations between them, for migrations. */
    public static Models models() {
        return Bindings.models();
    }

    /**
     * The models whose tables belong in the database of an alias, by the router and by their own alias. Foreign keys to
     * models elsewhere are plain columns among them.
     *
     * @throws ConfigurationException if a many-to-many relation leads to a model elsewhere
     */
    public static Models models(String alias) {
        return Bindings.models().only(model -> Routing.ROUTING.isMigrated(alias, model));
    }

    /** Opens a database that is not held here: the caller closes it. */
    public static Database open(String url) {
        return Database.open(url);
    }

    /** The aliases of all databases, sorted. */
    public static List<String> aliases() {
        return DATABASES.aliases();
    }

    /** Whether the alias has an open database. */
    public static boolean isConnected(String alias) {
        return DATABASES.find(alias).map(Database::isOpen).orElse(false);
    }

    /**
     * How many connections the database of an alias has, and how many are in use.
     *
     * @throws PoolNotInitializedException if there is no such database
     */
    public static PoolStats poolStats(String alias) {
        return database(alias).poolStats();
    }

    /**
     * Adds a lookup of one's own from SQL in which {@code {col}} is what is looked at and each {@code ?} a value:
     * {@code registerLookup("sounds_like", "SOUNDEX({col}) = SOUNDEX(?)")}. Without a {@code ?} it takes true or false, with
     * several a list of as many values. It is there for all databases, by text and by {@link dev.ryx.expr.Expr#lookup}.
     * Lookups are registered before the first query.
     *
     * @throws ConfigurationException if the name is taken or the SQL refused
     */
    public static void registerLookup(String name, String template) {
        Lookups.registry().register(name, template);
    }

    /**
     * Adds a lookup of one's own, such as a {@link dev.ryx.query.lookup.TemplateLookup} of some types alone.
     *
     * @throws ConfigurationException if the name is taken for a type that the lookup accepts
     */
    public static void registerLookup(Lookup lookup) {
        Lookups.registry().register(lookup);
    }

    /**
     * Puts a lookup in the place of those of its name, for the types that it accepts.
     *
     * @throws ConfigurationException if there is nothing to replace
     */
    public static void overrideLookup(Lookup lookup) {
        Lookups.registry().override(lookup);
    }

    /** The names of all lookups, sorted. */
    public static List<String> availableLookups() {
        return Lookups.registry().availableLookups();
    }

    /** The names of all transforms, such as {@code year}, sorted. */
    public static List<String> availableTransforms() {
        return Lookups.registry().availableTransforms();
    }

    /** {@link Database#raw} of the default database, or that of the scope. */
    public static RawQuery raw(String sql, @Nullable Object... parameters) {
        return Routing.ROUTING.current().raw(sql, parameters);
    }

    /** What keeps the rows of queries that ask for it; see {@link Query#cache(java.time.Duration)}. */
    public static CacheControl cache() {
        return CacheControl.CONTROL;
    }

    /** Closes all databases and forgets them. */
    public static void shutdown() {
        DATABASES.close();
    }

    /** {@link Database#transaction(TransactionBody)} of the default database. */
    public static <T extends @Nullable Object, X extends Exception> T transaction(TransactionBody<T, X> body) throws X {
        return database().transaction(body);
    }

    /** {@link Database#transaction(VoidBody)} of the default database. */
    public static <X extends Exception> void transaction(VoidBody<X> body) throws X {
        database().transaction(body);
    }

    /** {@link Database#transaction(TransactionBody)} of the database of an alias. */
    public static <T extends @Nullable Object, X extends Exception> T transaction(
            String alias, TransactionBody<T, X> body) throws X {
        return database(alias).transaction(body);
    }

    /** {@link Database#transaction(VoidBody)} of the database of an alias. */
    public static <X extends Exception> void transaction(String alias, VoidBody<X> body) throws X {
        database(alias).transaction(body);
    }

    /** {@link Database#transaction(TransactionOptions, TransactionBody)} of the default database. */
    public static <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionOptions options, TransactionBody<T, X> body) throws X {
        return database().transaction(options, body);
    }

    /**
     * The innermost transaction of the default database on this call stack.
     *
     * @throws FieldException if there is none
     */
    public static Transaction tx() {
        return database()
                .currentTransaction()
                .orElseThrow(() -> FieldException.wrongUse(
                        "There is no transaction here.", "Call Ryx.tx() inside Ryx.transaction(…)."));
    }
}
