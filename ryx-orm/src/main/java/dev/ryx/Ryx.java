package dev.ryx;

import dev.ryx.backend.Transaction;
import dev.ryx.backend.TransactionBody;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.binding.Bindings;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.FieldException;
import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.meta.Models;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Ryx with a default database, and others by alias. Safe for use by several threads at once. */
public final class Ryx {

    /** The alias of the database that a query asks when nothing names another. */
    public static final String DEFAULT = "default";

    private static final Map<String, Database> DATABASES = new ConcurrentSkipListMap<>();

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
        setup(DEFAULT, url, pool);
    }

    /** Opens a database for each alias: {@code Map.of("default", …, "replica", …)}. */
    public static void setup(Map<String, String> urls) {
        urls.forEach((alias, url) -> setup(alias, url, PoolConfig.defaults()));
    }

    private static void setup(String alias, String url, PoolConfig pool) {
        if (DATABASES.containsKey(alias)) {
            throw alreadyThere(alias);
        }
        Database database = Database.open(url, pool);
        if (DATABASES.putIfAbsent(alias, database) != null) {
            database.close();
            throw alreadyThere(alias);
        }
    }

    private static ConfigurationException alreadyThere(String alias) {
        return new ConfigurationException(
                "There is a database \"" + alias + "\" already.", "Call Ryx.shutdown() before setting it up again.");
    }

    /**
     * The default database.
     *
     * @throws PoolNotInitializedException if there is none
     */
    public static Database database() {
        return database(DEFAULT);
    }

    /**
     * The database of an alias.
     *
     * @throws PoolNotInitializedException if there is none
     */
    public static Database database(String alias) {
        Database database = DATABASES.get(alias);
        if (database == null) {
            throw new PoolNotInitializedException(alias);
        }
        return database;
    }

    /** All models of the application with the relations between them, for migrations. */
    public static Models models() {
        return Bindings.models();
    }

    /** Opens a database that is not held here: the caller closes it. */
    public static Database open(String url) {
        return Database.open(url);
    }

    /** The aliases of all databases, sorted. */
    public static List<String> aliases() {
        return List.copyOf(DATABASES.keySet());
    }

    /** Whether the alias has an open database. */
    public static boolean isConnected(String alias) {
        Database database = DATABASES.get(alias);
        return database != null && database.isOpen();
    }

    /**
     * How many connections the database of an alias has, and how many are in use.
     *
     * @throws PoolNotInitializedException if there is no such database
     */
    public static PoolStats poolStats(String alias) {
        return database(alias).poolStats();
    }

    /** Closes all databases and forgets them. */
    public static void shutdown() {
        for (String alias : aliases()) {
            Database database = DATABASES.remove(alias);
            if (database != null) {
                database.close();
            }
        }
    }

    /** {@link Database#transaction(TransactionBody)} of the default database. */
    public static <T extends @Nullable Object, X extends Exception> T transaction(TransactionBody<T, X> body) throws X {
        return database().transaction(body);
    }

    /** {@link Database#transaction(VoidBody)} of the default database. */
    public static <X extends Exception> void transaction(VoidBody<X> body) throws X {
        database().transaction(body);
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
