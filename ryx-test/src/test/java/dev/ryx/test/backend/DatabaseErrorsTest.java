package dev.ryx.test.backend;

import static dev.ryx.meta.DatabaseKind.MARIADB;
import static dev.ryx.meta.DatabaseKind.MYSQL;
import static dev.ryx.meta.DatabaseKind.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.RyxException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.test.PageTable;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import dev.ryx.test.fault.FaultProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteException;

/** Every error that a database can answer with, provoked on each that can: the rows of {@code docs/errors.md}. */
@RyxTest(Setup.EMPTY)
class DatabaseErrorsTest {

    private static final String SECRET = "s3cret";
    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final PoolConfig IMPATIENT =
            PoolConfig.defaults().maxConnections(1).connectTimeout(Duration.ofMillis(300));
    private static final String IN_PROCESS = "SQLite is in the process";

    @TempDir
    static Path folder;

    private static Backend backend;
    private static DatabaseUrl url;
    private static DatabaseKind kind;

    @BeforeAll
    static void createTables(TestDatabase database) {
        backend = database.backend();
        url = database.url();
        kind = database.kind();
        run("CREATE TABLE authors (id INTEGER PRIMARY KEY, name VARCHAR(10) NOT NULL)");
        run("CREATE TABLE posts (id INTEGER PRIMARY KEY, slug VARCHAR(50), views SMALLINT, author_id INTEGER,"
                + " CONSTRAINT posts_slug_uniq UNIQUE (slug),"
                + " CONSTRAINT posts_views_check CHECK (views >= 0),"
                + " CONSTRAINT posts_author_fk FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT)");
        run("CREATE TABLE counters (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)");
        run("CREATE UNIQUE INDEX counters_n ON counters (id, n)");
        run("INSERT INTO authors (id, name) VALUES (1, 'Ada')");
        run("INSERT INTO posts (id, slug, author_id) VALUES (1, '" + SECRET + "', 1)");
    }

    @BeforeEach
    void count() {
        run("DELETE FROM counters");
        run("INSERT INTO counters (id, n) VALUES (1, 0), (2, 0)");
    }

    private static void run(String sql) {
        backend.execute(Sql.statement(sql));
    }

    static Stream<Provocation> provocations() {
        return Stream.of(constraints(), statements(), transactions(), connections())
                .flatMap(all -> all);
    }

    private static Stream<Provocation> constraints() {
        return Stream.of(
                Provocation.of(
                        "a second row with a value that is unique",
                        () -> backend.execute(Sql.of("INSERT INTO posts (id, slug) VALUES (2, ?)")
                                .with(SECRET, new SqlType.Varchar(50))
                                .query())),
                Provocation.of("a second row with a primary key", () -> run("INSERT INTO authors VALUES (1, 'Eve')")),
                Provocation.of(
                        "a foreign key to no row", () -> run("INSERT INTO posts (id, author_id) VALUES (3, 99)")),
                Provocation.of("a row deleted that is referred to", () -> run("DELETE FROM authors WHERE id = 1")),
                Provocation.of("NULL in a column that takes none", () -> run("INSERT INTO authors VALUES (4, NULL)")),
                Provocation.of("no value for such a column", () -> run("INSERT INTO authors (id) VALUES (5)")),
                Provocation.of(
                        "a row that a check refuses", () -> run("INSERT INTO posts (id, views) VALUES (5, -1)")));
    }

    private static Stream<Provocation> statements() {
        String noLimits = "SQLite keeps text of any length and numbers of any size in any column";
        return Stream.of(
                Provocation.of(
                                "text longer than its column",
                                () -> backend.execute(Sql.of("INSERT INTO authors VALUES (6, ?)")
                                        .with(SECRET.repeat(2), new SqlType.Varchar(10))
                                        .query()))
                        .never(SQLITE, noLimits),
                Provocation.of(
                                "a number beyond its column",
                                () -> run("INSERT INTO posts (id, views) VALUES (7, 70000)"))
                        .never(SQLITE, noLimits),
                Provocation.of("a table that is not there", () -> run("DELETE FROM no_such_table")),
                Provocation.of("a column that is not there", () -> run("DELETE FROM posts WHERE no_such_column = 1")),
                Provocation.of("a table that is there already", () -> run("CREATE TABLE posts (id INTEGER)")),
                Provocation.of("no SQL", () -> run("SELEKT 1")));
    }

    private static Stream<Provocation> transactions() {
        String lastWins = "REPEATABLE READ lets the last one win, SERIALIZABLE makes it a deadlock";
        return Stream.of(
                Provocation.of("two transactions that wait for each other", DatabaseErrorsTest::deadlock)
                        .never(SQLITE, "one transaction writes at a time"),
                Provocation.of("a row that another transaction has changed meanwhile", DatabaseErrorsTest::lostUpdate)
                        .never(SQLITE, "a transaction that writes has the lock from its beginning")
                        .never(MYSQL, lastWins),
                Provocation.of("a lock that another one holds", DatabaseErrorsTest::locked),
                Provocation.of(
                        "a transaction that takes longer than allowed",
                        () -> backend.transaction(
                                DEFAULTS.timeout(Duration.ofMillis(300)),
                                () -> backend.fetch(Endless.on(kind), row -> row.getLong(0)))),
                Provocation.of(
                        "a write in a transaction that only reads",
                        () -> backend.transaction(
                                DEFAULTS.readOnly(true),
                                () -> backend.execute(Sql.statement("UPDATE counters SET n = 1")))),
                Provocation.of(
                        "a statement after one that failed",
                        () -> backend.transaction(DEFAULTS, () -> {
                            fail();
                            run("DELETE FROM counters");
                            return true;
                        })),
                Provocation.of(
                        "a commit after a statement that failed",
                        () -> backend.transaction(DEFAULTS, () -> {
                            fail();
                            return true;
                        })),
                Provocation.of("a transaction in another thread", () -> {
                    Throwable failure = backend.transaction(
                            DEFAULTS,
                            () -> Fork.failureOf(() -> backend.execute(Sql.statement("DELETE FROM counters"))));
                    throw (Exception) failure;
                }));
    }

    private static Stream<Provocation> connections() {
        return Stream.of(
                Provocation.of("the server ends the connection", DatabaseErrorsTest::killed)
                        .never(SQLITE, IN_PROCESS),
                Provocation.of("the network cuts the connection", () -> broken(FaultProxy::cut))
                        .never(SQLITE, IN_PROCESS),
                Provocation.of("the answer to COMMIT is lost", () -> broken(FaultProxy::loseAnswerToCommit))
                        .never(SQLITE, IN_PROCESS),
                Provocation.of("nobody answers, or the file is no database", DatabaseErrorsTest::unreachable),
                Provocation.of("no connection is free in time", DatabaseErrorsTest::exhausted),
                Provocation.of("a query after the database was closed", () -> {
                    Backend closed = Backend.open(url, PoolConfig.defaults());
                    closed.close();
                    closed.execute(Sql.statement("DELETE FROM counters"));
                }));
    }

    /** Runs a statement that fails, and makes nothing of it. */
    private static void fail() {
        assertThat(catchThrowable(() -> run("DELETE FROM no_such_table"))).isInstanceOf(DatabaseException.class);
    }

    private static void deadlock() throws Exception {
        var met = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> first = threads.submit(() -> crossing(met, 1, 2));
            Future<Long> second = threads.submit(() -> crossing(met, 2, 1));
            List<Throwable> failures = Stream.of(first, second)
                    .map(one -> catchThrowable(one::get))
                    .filter(failure -> failure != null)
                    .map(Throwable::getCause)
                    .toList();
            assertThat(failures).hasSize(1);
            throw (DeadlockException) failures.getFirst();
        }
    }

    private static long crossing(CountDownLatch met, int mine, int other) throws InterruptedException {
        return backend.<Long, InterruptedException>transaction(DEFAULTS, () -> {
            add(mine);
            met.countDown();
            met.await(10, TimeUnit.SECONDS);
            return add(other);
        });
    }

    private static long add(int id) {
        return backend.execute(Sql.of("UPDATE counters SET n = n + 1 WHERE id = ?")
                .with(id, SqlType.INT)
                .query());
    }

    private static void lostUpdate() throws Exception {
        try (Backend own = Backend.open(url, PoolConfig.defaults())) {
            own.<Long, Exception>transaction(DEFAULTS.isolation(Isolation.REPEATABLE_READ), () -> {
                if (kind == MARIADB) {
                    own.execute(Sql.statement("SET SESSION innodb_snapshot_isolation = ON"));
                }
                own.fetch(
                        Sql.of("SELECT n FROM counters")
                                .column("n", SqlType.INT)
                                .query(),
                        row -> row.getInt(0));
                elsewhere(() -> add(1));
                return own.execute(Sql.statement("UPDATE counters SET n = n + 1 WHERE id = 1"));
            });
        }
    }

    private static void elsewhere(Provocation.Act act) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> {
                        act.run();
                        return true;
                    })
                    .get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    private static void locked() {
        String lock = kind == SQLITE ? "UPDATE counters SET n = 1" : "SELECT n FROM counters FOR UPDATE NOWAIT";
        try (Backend other = Backend.open(url, IMPATIENT)) {
            backend.transaction(DEFAULTS, () -> {
                add(1);
                return other.execute(Sql.statement(lock));
            });
        }
    }

    private static void killed() {
        try (Backend victim = Backend.open(url, PoolConfig.defaults())) {
            victim.transaction(DEFAULTS, () -> {
                String own = kind == DatabaseKind.POSTGRESQL ? "SELECT pg_backend_pid()" : "SELECT CONNECTION_ID()";
                Long id = victim.first(Sql.of(own).column("id", SqlType.BIGINT).query(), row -> row.getLong(0));
                run(kind == DatabaseKind.POSTGRESQL ? "SELECT pg_terminate_backend(" + id + ", 5000)" : "KILL " + id);
                return victim.execute(Sql.statement("DELETE FROM counters"));
            });
        }
    }

    private static void broken(Consumer<FaultProxy> fault) {
        try (FaultProxy proxy = FaultProxy.before(kind, "127.0.0.1", port());
                Backend victim = Backend.open(at(proxy.host(), proxy.port()), PoolConfig.defaults())) {
            victim.transaction(DEFAULTS, () -> {
                fault.accept(proxy);
                return victim.execute(Sql.statement("DELETE FROM counters"));
            });
        }
    }

    private static int port() {
        return switch (url) {
            case SqliteUrl _ -> 0;
            case PostgresUrl place -> place.port();
            case MysqlUrl place -> place.port();
        };
    }

    private static DatabaseUrl at(String host, int port) {
        return switch (url) {
            case SqliteUrl sqlite -> sqlite;
            case PostgresUrl place ->
                new PostgresUrl(place.user(), place.password(), host, port, place.database(), place.parameters());
            case MysqlUrl place ->
                new MysqlUrl(
                        place.kind(), place.user(), place.password(), host, port, place.database(), place.parameters());
        };
    }

    private static void unreachable() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "This is no database. ".repeat(100));
        DatabaseUrl nowhere = kind == SQLITE ? DatabaseUrl.parse("sqlite:" + file) : at("127.0.0.1", 1);
        try (Backend opened = Backend.open(nowhere, IMPATIENT)) {
            opened.execute(Sql.statement("DELETE FROM counters"));
        }
    }

    private static void exhausted() throws Exception {
        try (Backend small = Backend.open(url, IMPATIENT)) {
            small.<Boolean, Exception>transaction(DEFAULTS, () -> {
                elsewhere(() -> small.execute(Sql.statement("UPDATE counters SET n = 5")));
                return true;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("provocations")
    void noMessageTellsAValue(Provocation provocation) {
        if (!provocation.never().containsKey(kind)) {
            for (Throwable told = failure(provocation); told != null; told = told.getCause()) {
                assertThat(told).hasMessageNotContaining(SECRET);
            }
        }
    }

    @Test
    void thePageOfErrorsSaysSo() {
        Map<List<String>, String> cells = new LinkedHashMap<>();
        provocations().forEach(provocation -> {
            count();
            String never = provocation.never().get(kind);
            cells.put(
                    List.of(provocation.what()), never == null ? cell(failure(provocation)) : "cannot occur: " + never);
        });
        new PageTable("docs/errors.md", "## What each database says", 1).compare(kind.displayName(), cells);
    }

    private static RyxException failure(Provocation provocation) {
        Throwable failure = catchThrowable(provocation.act()::run);
        assertThat(failure).as(provocation.what()).isInstanceOf(RyxException.class);
        return (RyxException) failure;
    }

    /** The code, what the database calls it, and the constraint. */
    private static String cell(RyxException failure) {
        String cell = "`" + failure.code().name() + "`" + vendorCode(failure);
        return failure instanceof IntegrityException refused
                ? cell
                        + refused.constraint()
                                .map(name -> ", names `" + name + "`")
                                .orElse(", names nothing")
                : cell;
    }

    private static String vendorCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && (kind == SQLITE || e.getSQLState() != null)) {
                return ", " + vendorCode(e);
            }
        }
        return "";
    }

    private static String vendorCode(SQLException failure) {
        return switch (kind) {
            case SQLITE -> ((SQLiteException) failure).getResultCode().name();
            case POSTGRESQL -> failure.getSQLState();
            case MYSQL, MARIADB ->
                failure.getErrorCode() <= 0 ? failure.getSQLState() : String.valueOf(failure.getErrorCode());
        };
    }
}
