package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.Backend;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** Statements that end in a minute, or never, unless somebody stops them. */
final class Endless {

    /** A sleep or a BENCHMARK that somebody ends on MySQL returns as if it were over. */
    private static final String THOUSAND =
            "(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n) ";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Endless() {}

    static CompiledQuery on(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE ->
                query("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n");
            case POSTGRESQL -> query("SELECT COUNT(*) FROM (SELECT pg_sleep(60)) AS naps");
            case MYSQL, MARIADB ->
                query("SELECT COUNT(*) FROM " + THOUSAND + "a, " + THOUSAND + "b, " + THOUSAND + "c, " + THOUSAND
                        + "d WHERE a.i + b.i + c.i + d.i < 0");
        };
    }

    /** Whether one runs: the server's own list tells, asked outside of any transaction; on SQLite, the driver's stack. */
    static boolean runs(Backend backend) {
        return switch (backend.kind()) {
            case SQLITE -> Thread.getAllStackTraces().values().stream().anyMatch(Endless::isInSqlite);
            case POSTGRESQL ->
                outside(
                        backend,
                        "SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'active' AND wait_event = 'PgSleep' AND"
                                + " datname = current_database()");
            case MYSQL, MARIADB ->
                outside(
                        backend,
                        "SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE db = DATABASE() AND info LIKE 'SELECT COUNT(*) FROM (WITH%'");
        };
    }

    /** Waits until one runs. */
    static void awaitBegin(Backend backend) {
        while (!runs(backend)) {
            Thread.onSpinWait();
        }
    }

    /** Waits until none runs, and fails where one still does long before it would end by itself. */
    static void awaitEnd(Backend backend) {
        long begin = System.nanoTime();
        while (runs(backend)) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as("a statement that somebody should have stopped runs since")
                    .isLessThan(PATIENCE);
        }
    }

    private static boolean isInSqlite(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("org.sqlite.core.NativeDB")
                        && frame.getMethodName().equals("step"));
    }

    private static boolean outside(Backend backend, String sql) {
        return CompletableFuture.supplyAsync(() -> backend.first(query(sql), row -> row.getLong(0)) > 0)
                .join();
    }

    private static CompiledQuery query(String sql) {
        return Sql.of(sql).column("n", SqlType.BIGINT).query();
    }
}
