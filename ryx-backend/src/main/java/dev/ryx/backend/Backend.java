package dev.ryx.backend;

import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.SessionPool;
import dev.ryx.backend.mysql.MysqlIntrospector;
import dev.ryx.backend.mysql.MysqlPool;
import dev.ryx.backend.postgres.PostgresIntrospector;
import dev.ryx.backend.postgres.PostgresPool;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.schema.Introspector;
import dev.ryx.backend.sqlite.SqliteIntrospector;
import dev.ryx.backend.sqlite.SqlitePool;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One open database: runs compiled queries and transactions. For all threads.
 *
 * <p>A query inside {@link #transaction} runs on that transaction's connection; every other borrows one for as long as
 * it takes. Each method that runs a query throws {@link FieldException} if a parameter may not stand where it stands,
 * {@link DatabaseException} for what the database refuses, {@link ConnectionException} if no connection can be had,
 * {@link TransactionPoisonedException} after a failure in the same transaction, and
 * {@link TransactionNotShareableException} on a thread that inherited the transaction of another.
 */
public final class Backend implements AutoCloseable {

    /**
     * How many sets of parameters travel together at most. MariaDB takes 10,000 rows of an INSERT in one message in about a
     * tenth less time than in ten; what is gained by still longer ones is lost in the noise, and they take memory.
     */
    public static final int LONGEST_BATCH = 10_000;

    private final DatabaseKind kind;
    private final String place;
    private final @Nullable DatabaseUrl url;
    private final String access;
    private final SessionPool pool;
    private final Transactions transactions;
    private final Executor executor;
    private final Async async;
    private final StatementLog log;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Backend(
            DatabaseKind kind,
            String place,
            @Nullable DatabaseUrl url,
            String access,
            SessionPool pool,
            DatabaseOptions options) {
        this.kind = kind;
        this.place = place;
        this.url = url;
        this.access = access;
        this.pool = pool;
        this.log = new StatementLog(options.alias(), options.slowStatements());
        this.transactions = new Transactions(this, pool, log);
        this.executor = new Executor(pool, transactions, log);
        this.async = new Async(this, transactions);
    }

    /**
     * Opens a database and a first connection to it.
     *
     * @throws ConnectionException if the database cannot be reached
     * @throws ConfigurationException if the database's driver is missing; it tells the driver's Maven coordinates. Also if
     *     the server is MariaDB where the URL says MySQL, or the other way round
     */
    public static Backend open(DatabaseUrl url, DatabaseOptions options) {
        PoolConfig config = options.pool();
        return new Backend(
                url.kind(),
                url.toString(),
                url,
                access(url),
                switch (url) {
                    case SqliteUrl sqlite -> SqlitePool.open(sqlite, config);
                    case PostgresUrl postgres -> PostgresPool.open(postgres, config);
                    case MysqlUrl mysql -> MysqlPool.open(mysql, config);
                },
                options);
    }

    /**
     * Opens the database of a data source: a pool, or a driver's. Each connection is taken when it is needed and given back
     * at once; of the options' pool, how many are taken at a time, and who may wait, count. A session's time zone becomes
     * UTC, and on MySQL and MariaDB its mode and collation those of a connection of ours; whoever shares the data source
     * has to leave them so. Of a SQLite data source Ryx takes the file and makes connections of its own. Closing the
     * backend does not close the data source.
     *
     * @throws ConnectionException if there is no connection to be had
     * @throws ConfigurationException if the database is none that Ryx knows
     */
    public static Backend open(DataSource source, DatabaseOptions options) {
        GivenDatabase given = GivenDatabase.of(source);
        PoolConfig config = options.pool();
        return new Backend(
                given.kind(),
                given.place(),
                null,
                given.access(),
                switch (given.kind()) {
                    case SQLITE -> SqlitePool.open(given.sqlite(), config);
                    case POSTGRESQL -> PostgresPool.open(source, config);
                    case MYSQL, MARIADB -> MysqlPool.open(given.kind(), source, config);
                },
                options);
    }

    /** {@link #open(DatabaseUrl, DatabaseOptions)} with a pool of one's own and no other option. */
    public static Backend open(DatabaseUrl url, PoolConfig config) {
        return open(url, DatabaseOptions.defaults().pool(config));
    }

    /** The kind of database. */
    public DatabaseKind kind() {
        return kind;
    }

    /** Where the database is, as it was opened; empty if it was opened by a data source. */
    public Optional<DatabaseUrl> url() {
        return Optional.ofNullable(url);
    }

    /** Where the database is, as messages name it: without user and password. */
    public String place() {
        return place;
    }

    /**
     * What decides, beside the place, which rows are seen there: the user, and parameters that may name a schema; of a data source
     * what its first connection said. It may hold secrets, and is no text for messages.
     */
    public String access() {
        return access;
    }

    private static String access(DatabaseUrl url) {
        return switch (url) {
            case SqliteUrl _ -> "";
            case PostgresUrl postgres -> postgres.user() + "\n" + new TreeMap<>(postgres.parameters());
            case MysqlUrl mysql -> mysql.user() + "\n" + new TreeMap<>(mysql.parameters());
        };
    }

    /** Runs a query and reads all its rows, in order. The list is the caller's. */
    public <R> List<R> fetch(CompiledQuery query, RowReader<R> reader) {
        requireOpen();
        return executor.fetch(query, reader);
    }

    /** Runs a query and reads its first row; null if there is none. */
    public <R> @Nullable R first(CompiledQuery query, RowReader<R> reader) {
        requireOpen();
        return executor.first(query, reader);
    }

    /** Runs a statement and returns how many rows it changed; 0 if it is none that changes rows. */
    public long execute(CompiledQuery query) {
        requireOpen();
        return executor.execute(query);
    }

    /**
     * Runs a statement many times, each time with other parameters, in one transaction: all of them or none. The
     * statement is prepared once, and up to {@link #LONGEST_BATCH} sets of parameters travel together where the driver can.
     *
     * @param statements at least one
     * @return how many rows each has changed, in their order; {@link java.sql.Statement#SUCCESS_NO_INFO} for an INSERT of
     *     which the driver does not tell
     */
    public int[] executeAll(CompiledBatch statements) {
        requireOpen();
        return executor.executeAll(statements);
    }

    /** {@link #executeAll(CompiledBatch)} of statements of the same text; none is fine too. */
    public int[] executeAll(List<CompiledQuery> statements) {
        return statements.isEmpty() ? new int[0] : executeAll(CompiledBatch.of(statements));
    }

    /**
     * Whether the database numbers the rows of one INSERT into a table consecutively and tells one number, so that
     * {@link #insert} knows all keys without RETURNING. MySQL does; SQLite does if no trigger may write to the table meanwhile,
     * which is asked for, and so is to be asked in the transaction of the INSERT.
     */
    public boolean numbersConsecutively(Ident table, Ident key) {
        requireOpen();
        return executor.numbersConsecutively(table, key);
    }

    /**
     * Inserts rows that the database numbers, and returns their keys, in the order of the rows; fewer keys, if rules of the
     * table leave rows out.
     *
     * @param insertion returns the keys by RETURNING, or nothing where the table {@link #numbersConsecutively}
     * @param rows how many rows it inserts
     */
    public List<Long> insert(CompiledQuery insertion, int rows) {
        requireOpen();
        return executor.insert(insertion, rows);
    }

    /**
     * Runs a query and reads its rows as they are asked for, so that memory stays flat. (A SQLite database in memory has
     * a single connection, and its rows are read at once, unless this is a transaction.)
     *
     * @param chunk how many rows to read at a time, at least 1
     */
    public <R> Cursor<R> cursor(CompiledQuery query, RowReader<R> reader, int chunk) {
        requireOpen();
        return executor.cursor(query, reader, chunk);
    }

    /**
     * Runs the body in a transaction and commits; inside another transaction of this database, in a savepoint. What the
     * body throws rolls back and is thrown on; a rollback that fails is attached to it as suppressed.
     *
     * @param options what to ask of the outermost transaction; a nested one takes the defaults or the same
     * @return what the body returned
     * @throws X what the body throws
     * @throws TransactionPoisonedException if a statement failed and the body returned all the same
     * @throws CommitOutcomeUnknownException if the answer to COMMIT was lost
     */
    public <T extends @Nullable Object, X extends Exception> T transaction(
            TransactionOptions options, TransactionBody<T, X> body) throws X {
        requireOpen();
        return transactions.run(options, body);
    }

    /**
     * Runs a body of several statements that are one write: in the transaction that is open here, or in one of its own. It sets
     * no savepoint, which would be two statements more; so if it fails after it has changed something, that transaction is
     * poisoned, as by a statement that fails.
     *
     * @return what the body returned
     * @throws X what the body throws
     * @throws TransactionPoisonedException if a statement failed and the body returned all the same
     * @throws CommitOutcomeUnknownException if the answer to COMMIT was lost
     */
    public <T extends @Nullable Object, X extends Exception> T join(TransactionBody<T, X> body) throws X {
        requireOpen();
        return transactions.join(body);
    }

    /**
     * Begins a transaction whose end is no end of a block, for a framework or a test kit; it is attached to this thread.
     *
     * @throws FieldException if a transaction of this database is open here
     */
    public TransactionHandle begin(TransactionOptions options) {
        requireOpen();
        return transactions.begin(options);
    }

    /** The innermost transaction of this database here: on this call stack, or what a framework began. */
    public Optional<Transaction> currentTransaction() {
        return transactions.current();
    }

    /** The same queries beside the caller, as futures and publishers. */
    public Async async() {
        return async;
    }

    /** Tells a listener of each statement and transaction, until the returned handle is closed. */
    public Registration addListener(StatementListener listener) {
        log.add(listener);
        return () -> log.remove(listener);
    }

    /** What ends a listener's work. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {

        /** Removes the listener. */
        @Override
        void close();
    }

    /** Looks at the tables that are there. */
    public Introspector introspector() {
        return switch (kind()) {
            case SQLITE -> new SqliteIntrospector(this::fetch);
            case POSTGRESQL -> new PostgresIntrospector(this::fetch);
            case MYSQL, MARIADB -> new MysqlIntrospector(this::fetch);
        };
    }

    /** The pool now. */
    public PoolStats stats() {
        return pool.stats();
    }

    /**
     * Who has a connection now: thread and time, and the place that borrowed it if {@link PoolConfig#leakThreshold} is
     * set, else the place where the thread is; empty if nobody has one.
     */
    public String holders() {
        return pool.holders().strip();
    }

    /** Whether the database was not closed yet. */
    public boolean isOpen() {
        return open.get();
    }

    /** Closes all connections: idle ones now, lent ones as they come back. A second call does nothing. */
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            pool.close();
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ConnectionException("The database " + place + " was closed.", null, null);
        }
    }
}
