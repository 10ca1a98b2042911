package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.SerializationException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import dev.ryx.test.fault.FaultProxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL alone has: sessions on a server, arrays, conflicts between transactions. */
@RyxTest(Setup.EMPTY)
@EnabledIfSystemProperty(named = "ryx.test.database", matches = "postgres", disabledReason = "about PostgreSQL")
class PostgresSessionTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

    private static Backend backend;
    private static DatabaseUrl url;

    @BeforeAll
    static void open(TestDatabase database) {
        backend = database.backend();
        url = database.url();
        backend.execute(Sql.statement("CREATE TABLE accounts (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL)"));
        backend.execute(Sql.statement("INSERT INTO accounts VALUES (1, 100), (2, 100)"));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                Arguments.of("boolean", SqlType.BOOL, Arrays.asList(true, null, false)),
                Arguments.of("smallint", SqlType.SMALLINT, Arrays.asList((short) 1, null)),
                Arguments.of("integer", SqlType.INT, Arrays.asList(Integer.MIN_VALUE, null, 7)),
                Arguments.of("bigint", SqlType.BIGINT, Arrays.asList(Long.MAX_VALUE, null)),
                Arguments.of("double precision", SqlType.FLOAT, Arrays.asList(1.5, null)),
                Arguments.of(
                        "numeric",
                        new SqlType.Decimal(20, 4),
                        Arrays.asList(new BigDecimal("1234567890.1234"), null, new BigDecimal("0.0001"))),
                Arguments.of("text", SqlType.TEXT, Arrays.asList("a,b", "\"q\"", "{}", "NULL", "\\", null, "", "🦆")),
                Arguments.of("date", SqlType.DATE, Arrays.asList(LocalDate.of(1, 1, 1), null)),
                Arguments.of("time", SqlType.TIME, Arrays.asList(LocalTime.of(23, 59, 59, 1000), null)),
                Arguments.of(
                        "timestamp", SqlType.DATETIME, Arrays.asList(LocalDateTime.of(9999, 12, 31, 23, 59), null)),
                Arguments.of(
                        "timestamptz",
                        SqlType.TIMESTAMP,
                        Arrays.asList(Instant.parse("2025-03-09T10:30:00.000001Z"), null)),
                Arguments.of("uuid", SqlType.UUID, Arrays.asList(new UUID(1, 2), null)),
                Arguments.of("bytea", SqlType.BYTES, Arrays.asList(new byte[] {0, -1}, null, new byte[0])),
                Arguments.of("text", SqlType.TEXT, List.of()));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void aListIsAnArray(String name, SqlType element, List<Object> values) {
        CompiledQuery unnest = Sql.of("SELECT value FROM unnest(?::" + name
                        + "[]) WITH ORDINALITY AS u (value, place) ORDER BY place")
                .with(values, new SqlType.Array(element))
                .column("value", element)
                .query();
        // Twice more than the driver needs to keep the statement at the server, so that text and binary are both read.
        for (int i = 0; i < 4; i++) {
            assertThat(backend.fetch(unnest, row -> Optional.ofNullable(row.get(0))))
                    .usingRecursiveComparison()
                    .isEqualTo(values.stream().map(Optional::ofNullable).toList());
        }
        CompiledQuery any = Sql.of("SELECT COUNT(*) FROM unnest(?::" + name + "[]) AS u (value) WHERE value = ANY (?)")
                .with(values, new SqlType.Array(element))
                .with(values, new SqlType.Array(element))
                .column("n", SqlType.BIGINT)
                .query();
        Long found = backend.first(any, row -> row.getLong(0));
        assertThat(found)
                .isEqualTo(values.stream().filter(value -> value != null).count());
    }

    @Test
    void aBorrowedSessionStartsClean() {
        try (Backend one = Backend.open(url, PoolConfig.defaults().maxConnections(1))) {
            one.execute(Sql.statement("SET search_path TO pg_catalog"));
            one.execute(Sql.statement("SET statement_timeout TO 1"));
            one.execute(Sql.statement("CREATE TEMP TABLE mine (id INTEGER)"));
            one.execute(Sql.statement("SELECT pg_advisory_lock(42)"));
            one.execute(Sql.statement("SELECT set_config('TimeZone', 'Asia/Tokyo', false)"));
            assertThat(text(one, "SELECT current_setting('search_path')")).isEqualTo("\"$user\", public");
            assertThat(text(one, "SELECT current_setting('statement_timeout')")).isEqualTo("0");
            assertThat(text(one, "SELECT current_setting('TimeZone')")).isEqualTo("UTC");
            assertThat(text(one, "SELECT COUNT(*)::text FROM pg_locks WHERE locktype = 'advisory'"))
                    .isEqualTo("0");
            assertThat(one.introspector().table("mine")).isEmpty();
            assertThatThrownBy(() -> one.execute(Sql.statement("SELECT * FROM mine")))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    void aLostConnectionIsReplaced() {
        try (Backend one = Backend.open(url, PoolConfig.defaults().maxConnections(1))) {
            String backendProcess = text(one, "SELECT pg_backend_pid()::text");
            assertThatThrownBy(() -> one.transaction(DEFAULTS, () -> {
                        backend.execute(Sql.statement("SELECT pg_terminate_backend(" + backendProcess + ")"));
                        return text(one, "SELECT 1::text");
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertThat(text(one, "SELECT pg_backend_pid()::text")).isNotEqualTo(backendProcess);
            assertThat(one.stats().active()).isZero();
        }
    }

    @Test
    void anInterruptOfAVirtualThreadIsACancellation() throws Exception {
        try (Backend one = Backend.open(url, PoolConfig.defaults().maxConnections(1))) {
            var failure = new AtomicReference<Throwable>();
            Thread thread = Thread.ofVirtual().start(() -> {
                try {
                    one.execute(Sql.statement("SELECT pg_sleep(60) /* interrupted */"));
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            while (!text(
                            backend,
                            "SELECT COUNT(*)::text FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND query LIKE"
                                    + " '%interrupted *%'")
                    .equals("1")) {
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
    void anInterruptDuringTheBodyDoesNotCutOffCommit() throws Exception {
        Thread thread = Thread.ofVirtual()
                .start(() -> backend.transaction(DEFAULTS, () -> {
                    long rows = backend.execute(Sql.statement("INSERT INTO accounts VALUES (77, 0)"));
                    Thread.currentThread().interrupt();
                    return rows;
                }));
        thread.join();
        assertThat(text(backend, "SELECT COUNT(*)::text FROM accounts WHERE id = 77"))
                .isEqualTo("1");
        backend.execute(Sql.statement("DELETE FROM accounts WHERE id = 77"));
    }

    @Test
    void aLostAnswerToCommitIsAnOutcomeOfItsOwn() {
        var direct = (PostgresUrl) url;
        try (var proxy = FaultProxy.before(direct.kind(), direct.host(), direct.port())) {
            var through = new PostgresUrl(
                    direct.user(), direct.password(), proxy.host(), proxy.port(), direct.database(), Map.of());
            try (Backend one = Backend.open(through, PoolConfig.defaults().maxConnections(1))) {
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
        assertThat(text(backend, "SELECT COUNT(*)::text FROM accounts WHERE id = 88"))
                .isEqualTo("1");
        backend.execute(Sql.statement("DELETE FROM accounts WHERE id = 88"));
    }

    @Test
    void aSerializationFailureIsToldAsSuch() {
        TransactionOptions serializable = DEFAULTS.isolation(Isolation.SERIALIZABLE);
        assertThatThrownBy(() -> backend.transaction(serializable, () -> {
                    text(backend, "SELECT SUM(amount)::text FROM accounts");
                    CompletableFuture.runAsync(() -> backend.transaction(serializable, () -> {
                                text(backend, "SELECT SUM(amount)::text FROM accounts");
                                return backend.execute(
                                        Sql.statement("UPDATE accounts SET amount = amount + 1 WHERE id = 1"));
                            }))
                            .join();
                    return backend.execute(Sql.statement("UPDATE accounts SET amount = amount + 1 WHERE id = 1"));
                }))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void aDeadlockIsToldAsSuch() {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> crossing(barrier, 1, 2), threads);
            var second = CompletableFuture.supplyAsync(() -> crossing(barrier, 2, 1), threads);
            assertThatThrownBy(() -> CompletableFuture.allOf(first, second).join())
                    .cause()
                    .isInstanceOf(DeadlockException.class);
            assertThat(first.isCompletedExceptionally()).isNotEqualTo(second.isCompletedExceptionally());
        }
    }

    private static Long crossing(CyclicBarrier barrier, int mine, int other) {
        try {
            return backend.<Long, Exception>transaction(DEFAULTS, () -> {
                backend.execute(Sql.statement("UPDATE accounts SET amount = 0 WHERE id = " + mine));
                barrier.await();
                return backend.execute(Sql.statement("UPDATE accounts SET amount = 0 WHERE id = " + other));
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWrongPasswordOrPortIsToldWithoutCredentials() {
        var nowhere = new PostgresUrl("ada", "s3cret", "localhost", 1, "blog", Map.of());
        assertThatThrownBy(() -> Backend.open(nowhere, PoolConfig.defaults()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("postgresql://localhost:1/blog")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aValueThatTheServerRefusesIsNotTold() {
        assertThatThrownBy(() -> backend.execute(Sql.of("SELECT CAST(? AS INTEGER)")
                        .with("s3cret", SqlType.TEXT)
                        .query()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("22P02")
                .hasMessageNotContaining("s3cret");
    }

    private static String text(Backend from, String sql) {
        return from.first(Sql.of(sql).column("text", SqlType.TEXT).query(), row -> row.getString(0));
    }
}
