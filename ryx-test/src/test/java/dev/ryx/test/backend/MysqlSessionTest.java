package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Savepoint;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.FieldException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.SerializationException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import dev.ryx.test.fault.FaultProxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What MySQL and MariaDB alone have: their settings, their locks, their rules for changes of the schema. */
@RyxTest(Setup.EMPTY)
@EnabledIfSystemProperty(
        named = "ryx.test.database",
        matches = "mysql|mariadb",
        disabledReason = "about MySQL and MariaDB")
class MysqlSessionTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final PoolConfig ONE = PoolConfig.defaults().maxConnections(1);

    private static Backend backend;
    private static MysqlUrl url;

    @BeforeAll
    static void open(TestDatabase database) {
        backend = database.backend();
        url = (MysqlUrl) database.url();
        run("CREATE TABLE accounts (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL)");
        run("CREATE TABLE numbered (id BIGINT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(20) NOT NULL)");
    }

    @BeforeEach
    void fill() {
        run("DELETE FROM accounts");
        run("INSERT INTO accounts VALUES (1, 100), (2, 100)");
        run("DELETE FROM numbered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET time_zone = '+09:00'",
                "SET SESSION sql_mode = ''",
                "SET NAMES utf8mb4 COLLATE utf8mb4_general_ci",
                "SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED",
                "SELECT GET_LOCK('mine', 0)",
                "SELECT @mine := 7",
                "SELECT 7 INTO @mine",
                "CREATE TEMPORARY TABLE mine (id INTEGER)",
                "/*!50000 SET @mine = 7 */",
            })
    void aBorrowedSessionStartsClean(String change) {
        try (Backend one = Backend.open(url, ONE)) {
            String before = state(one);
            one.execute(Sql.statement(change));
            assertThat(state(one)).isEqualTo(before);
            assertThatThrownBy(() -> one.execute(Sql.statement("SELECT * FROM mine")))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    private static String state(Backend from) {
        return text(from, """
            SELECT CONCAT_WS('|', @@time_zone, @@sql_mode, @@collation_connection, @@transaction_isolation,
                IFNULL(IS_USED_LOCK('mine'), 'free'), IFNULL(@mine, 'unset'))\
            """);
    }

    @Test
    void aSessionIsStrictAndOfUtcAndComparesByCodePoint() {
        assertThat(state(backend))
                .startsWith("+00:00|")
                .contains("STRICT_ALL_TABLES", "NO_AUTO_VALUE_ON_ZERO", "|utf8mb4_", "|free|unset");
        assertThat(text(backend, "SELECT CONCAT('a' = 'A', 'a' = 'a ', 'é' = 'e', 'a' = 'a')"))
                .isEqualTo("0001");
        assertThat(equal("a", "A")).isFalse();
        assertThat(equal("a", "a ")).isFalse();
        assertThat(equal("a", "a")).isTrue();
        assertThatThrownBy(() -> run("INSERT INTO accounts VALUES (3, 3000000000)"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot use a value");
        run("INSERT INTO numbered VALUES (0, 'zero')");
        assertThat(text(backend, "SELECT id FROM numbered")).isEqualTo("0");
    }

    private static boolean equal(String left, String right) {
        return backend.<Boolean>first(
                Sql.of("SELECT ? = ?")
                        .with(left, SqlType.TEXT)
                        .with(right, SqlType.TEXT)
                        .column("equal", SqlType.BOOL)
                        .query(),
                row -> row.getBoolean(0));
    }

    @Test
    void aFloatingParameterIsNoDecimal() {
        Double product = backend.first(
                Sql.of("SELECT ? * 3")
                        .with(0.1, SqlType.FLOAT)
                        .column("product", SqlType.FLOAT)
                        .query(),
                row -> row.getDouble(0));
        assertThat(product).isEqualTo(0.1 * 3);
    }

    @Test
    void rowsThatStayAsTheyWereCount() {
        assertThat(backend.execute(Sql.statement("UPDATE accounts SET amount = 100")))
                .isEqualTo(2);
    }

    @Test
    void aTimestampOfAnotherToolIsReadInEveryZoneOfTheJvm() {
        run("CREATE TABLE moments (at TIMESTAMP(6) NOT NULL)");
        run("INSERT INTO moments VALUES ('2025-03-09 02:30:00.123456')");
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "America/New_York", "Pacific/Chatham")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Instant read = backend.first(
                        Sql.of("SELECT at FROM moments")
                                .column("at", SqlType.TIMESTAMP)
                                .query(),
                        row -> row.getTimestamp(0));
                assertThat(read).as(zone).isEqualTo(Instant.parse("2025-03-09T02:30:00.123456Z"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void keysComeInTheOrderOfTheRowsWhoeverElseInserts() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 4)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> insertMany(writer), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
        assertThat(text(backend, "SELECT COUNT(*) FROM numbered")).isEqualTo(String.valueOf(4 * (500 + 1)));
    }

    private static void insertMany(int writer) {
        assertKeys(writer, 500);
        assertKeys(writer, 1);
    }

    private static void assertKeys(int writer, int rows) {
        boolean returning = backend.kind() == DatabaseKind.MARIADB;
        Sql insert = Sql.of("INSERT INTO numbered (name) VALUES (?)" + ", (?)".repeat(rows - 1)
                + (returning ? " RETURNING id" : ""));
        IntStream.range(0, rows).forEach(row -> insert.with(writer + "." + row, SqlType.TEXT));
        if (returning) {
            insert.column("id", SqlType.BIGINT);
        }
        List<Long> keys = backend.insert(insert.query(), rows);
        assertThat(keys).hasSize(rows).isSorted();
        for (int row : List.of(0, rows / 2, rows - 1)) {
            assertThat(text(backend, "SELECT name FROM numbered WHERE id = " + keys.get(row)))
                    .isEqualTo(writer + "." + row);
        }
    }

    @Test
    void keysOfAServerThatNumbersInLargerSteps() {
        if (backend.kind() == DatabaseKind.MYSQL) {
            List<Long> keys = backend.transaction(DEFAULTS, () -> {
                run("SET SESSION auto_increment_increment = 7");
                return backend.insert(Sql.statement("INSERT INTO numbered (name) VALUES ('a'), ('b'), ('c')"), 3);
            });
            assertThat(backend.fetch(
                            Sql.of("SELECT id FROM numbered ORDER BY name")
                                    .column("id", SqlType.BIGINT)
                                    .query(),
                            row -> row.getLong(0)))
                    .isEqualTo(keys);
        }
    }

    @Test
    void aLostConnectionIsReplaced() {
        try (Backend one = Backend.open(url, ONE)) {
            String connection = text(one, "SELECT CONNECTION_ID()");
            assertThatThrownBy(() -> one.transaction(DEFAULTS, () -> {
                        run("KILL " + connection);
                        return text(one, "SELECT 1");
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertThat(text(one, "SELECT CONNECTION_ID()")).isNotEqualTo(connection);
            assertThat(one.stats().active()).isZero();
        }
    }

    @Test
    void anInterruptOfAVirtualThreadIsACancellation() throws Exception {
        try (Backend one = Backend.open(url, ONE)) {
            var failure = new AtomicReference<Throwable>();
            Thread thread = Thread.ofVirtual().start(() -> {
                try {
                    one.execute(Sql.statement("SELECT SLEEP(60) /* interrupted */"));
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            while (asleep("interrupted") == 0) {
                Thread.onSpinWait();
            }
            thread.interrupt();
            thread.join();
            assertThat(failure.get()).isInstanceOf(QueryTimeoutException.class).hasMessageContaining("interrupted");
            assertThat(one.stats().active()).isZero();
            assertThat(text(one, "SELECT 'again'")).isEqualTo("again");
        }
    }

    @Test
    void aStatementThatSomebodyEndsIsACancellation() {
        try (Backend one = Backend.open(url, ONE)) {
            String connection = text(one, "SELECT CONNECTION_ID()");
            var ended =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> one.execute(endless("ended by hand"))));
            while (asleep("ended by hand") == 0) {
                Thread.onSpinWait();
            }
            run("KILL QUERY " + connection);
            assertThat(ended.join()).isInstanceOf(QueryTimeoutException.class);
            assertThat(text(one, "SELECT CONNECTION_ID()")).isEqualTo(connection);
        }
    }

    private static CompiledQuery endless(String comment) {
        return Sql.of(Endless.on(backend.kind()).sql() + " /* " + comment + " */")
                .column("n", SqlType.BIGINT)
                .query();
    }

    private static long asleep(String comment) {
        String like = "LIKE '%" + comment.substring(0, 1) + "_" + comment.substring(2) + "%'";
        return Long.parseLong(text(
                backend,
                "SELECT COUNT(*) FROM information_schema.processlist WHERE info " + like
                        + " AND id <> CONNECTION_ID() AND command IN ('Query', 'Execute')"));
    }

    @Test
    void aStatementThatTakesTooLongLeavesItsConnectionSound() {
        boolean mysql = backend.kind() == DatabaseKind.MYSQL;
        backend.transaction(DEFAULTS, () -> {
            run("UPDATE accounts SET amount = 7 WHERE id = 1");
            Savepoint before = backend.currentTransaction().orElseThrow().savepoint();
            run(mysql ? "SET SESSION max_execution_time = 50" : "SET SESSION max_statement_time = 0.05");
            assertThatThrownBy(() -> backend.execute(endless("too long"))).isInstanceOf(QueryTimeoutException.class);
            backend.currentTransaction().orElseThrow().rollbackTo(before);
            return null;
        });
        assertThat(amount(1)).isEqualTo("7");
    }

    @Test
    void anInterruptDuringTheBodyDoesNotCutOffCommit() throws Exception {
        Thread thread = Thread.ofVirtual()
                .start(() -> backend.transaction(DEFAULTS, () -> {
                    long rows = backend.execute(Sql.statement("INSERT INTO accounts VALUES (77, 0)"));
                    Thread.currentThread().interrupt();
                    return rows;
                }));
        thread.join();
        assertThat(amount(77)).isEqualTo("0");
    }

    @Test
    void aLostAnswerToCommitIsAnOutcomeOfItsOwn() throws Exception {
        try (var proxy = FaultProxy.before(url.kind(), url.host(), url.port())) {
            try (Backend one = Backend.open(through(proxy), ONE)) {
                var calls = new ArrayList<String>();
                assertThatThrownBy(() -> one.transaction(DEFAULTS, () -> {
                            one.currentTransaction().orElseThrow().onCommit(() -> calls.add("commit"));
                            one.currentTransaction().orElseThrow().onRollback(() -> calls.add("rollback"));
                            proxy.loseAnswerToCommit();
                            return one.execute(Sql.statement("INSERT INTO accounts VALUES (88, 0)"));
                        }))
                        .isInstanceOf(CommitOutcomeUnknownException.class);
                assertThat(calls).isEmpty();
                assertThat(one.stats().active()).isZero();
            }
        }
        assertThat(text(backend, "SELECT COUNT(*) FROM accounts WHERE id = 88")).isEqualTo("1");
    }

    /** Without TLS, by which MySQL's driver would hide the statement. */
    private static MysqlUrl through(FaultProxy proxy) {
        var parameters = new HashMap<>(url.parameters());
        parameters.put("sslMode", "disable");
        return new MysqlUrl(
                url.kind(), url.user(), url.password(), proxy.host(), proxy.port(), url.database(), parameters);
    }

    @Test
    void aDeadlockIsToldAsSuch() {
        assertThat(crossings(false)).hasSize(1).first().isInstanceOf(DeadlockException.class);
    }

    /** The server rolls all of the transaction back, also what came before the savepoint. */
    @Test
    void aDeadlockInANestedTransactionEndsTheOuterOne() {
        assertThat(crossings(true)).hasSize(1).first().isInstanceOf(TransactionPoisonedException.class);
    }

    /** What two transactions fail with that take two locks in opposite orders. */
    private static List<Throwable> crossings(boolean swallowing) {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> catchThrowable(() -> crossing(barrier, 1, 2, swallowing)));
            var second = threads.submit(() -> catchThrowable(() -> crossing(barrier, 2, 1, swallowing)));
            var failures = new ArrayList<Throwable>();
            for (var one : List.of(first, second)) {
                Throwable failure = one.get();
                if (failure != null) {
                    failures.add(failure);
                }
            }
            return failures;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void crossing(CyclicBarrier barrier, int mine, int other, boolean swallowing) throws Exception {
        backend.<Long, Exception>transaction(DEFAULTS, () -> {
            run("UPDATE accounts SET amount = 0 WHERE id = " + mine);
            barrier.await();
            if (!swallowing) {
                return run("UPDATE accounts SET amount = 0 WHERE id = " + other);
            }
            try {
                return backend.transaction(DEFAULTS, () -> run("UPDATE accounts SET amount = 0 WHERE id = " + other));
            } catch (DeadlockException _) {
                return run("INSERT INTO accounts VALUES (" + (other + 10) + ", 0)");
            }
        });
    }

    /** The server undoes the statement alone; a commit would keep half of the transaction. */
    @Test
    void aLockThatIsNotHadInTimePoisonsTheTransaction() {
        backend.transaction(DEFAULTS, () -> {
            run("UPDATE accounts SET amount = 0 WHERE id = 1");
            assertThatThrownBy(() -> inAnotherThread(() -> backend.transaction(DEFAULTS, () -> {
                        run("SET SESSION innodb_lock_wait_timeout = 1");
                        run("UPDATE accounts SET amount = 5 WHERE id = 2");
                        assertThatThrownBy(() -> run("UPDATE accounts SET amount = 5 WHERE id = 1"))
                                .isInstanceOf(QueryTimeoutException.class)
                                .hasMessageContaining("lock");
                        return null;
                    })))
                    .cause()
                    .isInstanceOf(TransactionPoisonedException.class);
            return null;
        });
        assertThat(amount(2)).isEqualTo("100");
    }

    @Test
    void aLockThatNobodyWaitsForIsATimeoutToo() {
        backend.transaction(DEFAULTS, () -> {
            run("UPDATE accounts SET amount = 0 WHERE id = 1");
            assertThatThrownBy(() ->
                            inAnotherThread(() -> run("SELECT amount FROM accounts WHERE id = 1 FOR UPDATE NOWAIT")))
                    .cause()
                    .isInstanceOf(QueryTimeoutException.class);
            return null;
        });
    }

    @Test
    void mariadbTellsWhatAnotherTransactionChanged() {
        if (backend.kind() == DatabaseKind.MARIADB) {
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                        run("SET SESSION innodb_snapshot_isolation = ON");
                        run("SELECT * FROM accounts");
                        inAnotherThread(() -> run("UPDATE accounts SET amount = 1 WHERE id = 1"));
                        return run("UPDATE accounts SET amount = 2 WHERE id = 1");
                    }))
                    .isInstanceOf(SerializationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE x (id INTEGER)",
                "CREATE INDEX x ON accounts (amount)",
                "ALTER TABLE accounts ADD COLUMN x INTEGER",
                "DROP TABLE accounts",
                "TRUNCATE TABLE accounts",
                "RENAME TABLE accounts TO x",
                "LOCK TABLES accounts WRITE",
                "FLUSH TABLES",
                "SET autocommit = 1",
                "/*!50000 TRUNCATE TABLE accounts */",
            })
    void whatWouldCommitATransactionIsRefusedInIt(String sql) {
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    run("UPDATE accounts SET amount = 1");
                    return run(sql);
                }))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("commits the transaction")
                .hasMessageContaining("outside of a transaction");
        assertThat(amount(1)).isEqualTo("100");
    }

    @Test
    void atTheEndOfATransactionTheSchemaMayChangeAgain() {
        backend.transaction(DEFAULTS, () -> run("UPDATE accounts SET amount = 1"));
        run("CREATE TABLE later (id INTEGER)");
        backend.transaction(DEFAULTS, () -> run("CREATE TEMPORARY TABLE brief (id INTEGER)"));
        run("DROP TABLE later");
    }

    @Test
    void aValueIsToldNeitherByTheFailureNorByItsCause() {
        assertThatThrownBy(() -> backend.execute(Sql.of("INSERT INTO accounts VALUES (9, ?)")
                        .with("s3cret", SqlType.TEXT)
                        .query()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("1366")
                .hasMessageNotContaining("s3cret")
                .rootCause()
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> backend.execute(Sql.of("SELECT nonsense FROM WHERE ?")
                        .with("s3cret", SqlType.TEXT)
                        .query()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("1064")
                .rootCause()
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aValueThatIsTooLongForThePacketIsRefusedBeforeItIsSent() {
        run("CREATE TABLE files (content LONGBLOB, title LONGTEXT)");
        try (Backend one = Backend.open(url, ONE)) {
            long packet = Long.parseLong(text(one, "SELECT @@max_allowed_packet"));
            String connection = text(one, "SELECT CONNECTION_ID()");
            int fits = (int) packet - 1000;
            assertThat(one.execute(file(new byte[fits], "x"))).isEqualTo(1);
            assertThat(text(one, "SELECT LENGTH(content) FROM files")).isEqualTo(String.valueOf(fits));
            assertThatThrownBy(() -> one.execute(file(new byte[(int) packet], "x")))
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining(packet + " at once");
            assertThatThrownBy(() -> one.execute(file(new byte[fits - 3000], "é".repeat(2000))))
                    .isInstanceOf(FieldException.class);
            assertThat(one.execute(file(new byte[fits - 3000], "e".repeat(2000))))
                    .isEqualTo(1);
            assertThat(text(one, "SELECT CONNECTION_ID()")).isEqualTo(connection);
        }
    }

    private static CompiledQuery file(byte[] content, String title) {
        return Sql.of("INSERT INTO files VALUES (?, ?)")
                .with(content, SqlType.BYTES)
                .with(title, SqlType.TEXT)
                .query();
    }

    @Test
    void aServerOfTheOtherProductIsToldByName() {
        DatabaseKind other = backend.kind() == DatabaseKind.MYSQL ? DatabaseKind.MARIADB : DatabaseKind.MYSQL;
        var wrong = new MysqlUrl(other, url.user(), url.password(), url.host(), url.port(), url.database(), Map.of());
        assertThatThrownBy(() -> Backend.open(wrong, ONE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is no " + other.displayName())
                .hasMessageContaining("begin the URL with " + url.toString().split(":", -1)[0] + "://");
    }

    @Test
    void aWrongPasswordOrPortIsToldWithoutCredentials() {
        for (MysqlUrl wrong :
                List.of(at("localhost", 1, "ada", "s3cret"), at(url.host(), url.port(), "nobody", "s3cret"))) {
            assertThatThrownBy(() -> Backend.open(wrong, ONE))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining(wrong.toString())
                    .hasStackTraceContaining("SQL")
                    .satisfies(failure -> {
                        for (Throwable e = failure; e != null; e = e.getCause()) {
                            assertThat(e).hasMessageNotContaining("s3cret");
                        }
                    });
        }
    }

    private static MysqlUrl at(String host, int port, String user, String password) {
        return new MysqlUrl(url.kind(), user, password, host, port, url.database(), url.parameters());
    }

    private static void inAnotherThread(Runnable code) {
        CompletableFuture.runAsync(code).join();
    }

    private static long run(String sql) {
        return backend.execute(Sql.statement(sql));
    }

    private static String amount(int id) {
        return text(backend, "SELECT amount FROM accounts WHERE id = " + id);
    }

    private static String text(Backend from, String sql) {
        return from.first(Sql.of(sql).column("text", SqlType.TEXT).query(), row -> row.getString(0));
    }
}
