package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite alone has: lanes, memory, the locks of other processes, functions of ours. */
@Tag("database")
@EnabledIfSystemProperty(named = "ryx.test.database", matches = "sqlite", disabledReason = "about SQLite")
class SqliteLanesTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final CompiledQuery INSERT = CompiledQuery.of("INSERT INTO notes (text) VALUES ('x')");
    private static final CompiledQuery COUNT =
            Sql.of("SELECT COUNT(*) FROM notes").column("n", SqlType.BIGINT).query();
    private static final CompiledQuery ENDLESS = Sql.of(
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n")
            .column("n", SqlType.BIGINT)
            .query();

    @TempDir
    Path folder;

    @Test
    void twoHundredVirtualThreadsWriteToOneFile() throws Exception {
        try (Backend backend = open("")) {
            var futures = new ArrayList<Future<Long>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 200; i++) {
                    futures.add(threads.submit(() -> backend.transaction(DEFAULTS, () -> {
                        count(backend);
                        backend.execute(INSERT);
                        return backend.execute(INSERT);
                    })));
                }
            }
            for (Future<Long> future : futures) {
                assertThat(future.get()).isEqualTo(1L);
            }
            assertThat(count(backend)).isEqualTo(400);
        }
    }

    @Test
    void readersDoNotWaitForTheWriter() throws Exception {
        try (Backend backend = open("")) {
            backend.transaction(DEFAULTS, () -> {
                backend.execute(INSERT);
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    assertThat(threads.submit(() -> count(backend)).get()).isZero();
                }
                return null;
            });
            assertThat(count(backend)).isEqualTo(1);
        }
    }

    @Test
    void theLockOfAnotherConnectionIsWaitedFor() throws Exception {
        try (Backend backend = open("");
                Connection other = otherProcess();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var started = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Long> waiting = threads.submit(() -> {
                    started.countDown();
                    return backend.execute(INSERT);
                });
                started.await();
                while (backend.stats().active() == 0) {
                    Thread.onSpinWait();
                }
                statement.execute("COMMIT");
                assertThat(waiting.get()).isEqualTo(1L);
            }
        }
    }

    @Test
    void aLockThatIsKeptTooLongIsToldAsSuch() throws Exception {
        try (Backend backend = open("?busy_timeout=50");
                Connection other = otherProcess();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> backend.execute(INSERT))
                    .isInstanceOf(QueryTimeoutException.class)
                    .hasMessageContaining("locked");
            assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> backend.execute(INSERT)))
                    .isInstanceOf(QueryTimeoutException.class);
            statement.execute("ROLLBACK");
            assertThat(backend.execute(INSERT)).isEqualTo(1);
            assertThat(backend.stats().active()).isZero();
        }
    }

    @Test
    void anInterruptStopsAStatementThatWouldNeverEnd() throws Exception {
        try (Backend backend = open("")) {
            for (String url : List.of("file", "transaction")) {
                var failure = new AtomicReference<Throwable>();
                Thread thread = Thread.ofVirtual().start(() -> {
                    try {
                        if (url.equals("file")) {
                            backend.first(ENDLESS, row -> row.getLong(0));
                        } else {
                            backend.transaction(DEFAULTS, () -> {
                                backend.execute(INSERT);
                                return backend.first(ENDLESS, row -> row.getLong(0));
                            });
                        }
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                });
                while (backend.stats().active() == 0) {
                    Thread.onSpinWait();
                }
                thread.interrupt();
                thread.join();
                assertThat(failure.get())
                        .isInstanceOf(QueryTimeoutException.class)
                        .hasMessageContaining("interrupted");
                assertThat(backend.stats().active()).isZero();
                assertThat(count(backend)).isZero();
            }
            assertThat(backend.execute(INSERT)).isEqualTo(1);
        }
    }

    @Test
    void memoryIsOneLaneThatKeepsItsTables() throws Exception {
        try (Backend backend = Backend.open(DatabaseUrl.parse("sqlite::memory:"), PoolConfig.defaults())) {
            createTable(backend);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 100; i++) {
                    threads.execute(() -> backend.execute(INSERT));
                }
            }
            assertThat(count(backend)).isEqualTo(100);
            assertThatThrownBy(() -> backend.execute(CompiledQuery.of("nonsense")))
                    .isInstanceOf(DatabaseException.class);
            backend.execute(CompiledQuery.of("PRAGMA foreign_keys = OFF"));
            assertThat(foreignKeys(backend)).isTrue();
            try (Cursor<Long> cursor = backend.cursor(COUNT, row -> row.getLong(0), 1)) {
                backend.execute(INSERT);
                assertThat(cursor.next()).isEqualTo(100);
            }
            assertThat(backend.stats().limit()).isEqualTo(1);
        }
    }

    @Test
    void aSettingOfOneBorrowerIsNotThereForTheNext() {
        try (Backend backend = open("")) {
            backend.execute(CompiledQuery.of("PRAGMA foreign_keys = OFF"));
            assertThat(foreignKeys(backend)).isTrue();
            backend.execute(CompiledQuery.of("CREATE TEMP TABLE mine (id INTEGER)"));
            assertThatThrownBy(() -> backend.execute(CompiledQuery.of("INSERT INTO mine VALUES (1)")))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("no such table");
        }
    }

    @Test
    void aQueryRunForNoResultLeavesNoSnapshotOpen() throws Exception {
        try (Backend backend = open("")) {
            for (int i = 0; i < 10; i++) {
                backend.execute(CompiledQuery.of("SELECT * FROM notes"));
                assertThat(count(backend)).isEqualTo(2L * i);
                backend.execute(INSERT);
                backend.execute(CompiledQuery.of("INSERT INTO notes (text) VALUES ('y') RETURNING id"));
                try (Connection other = otherProcess();
                        Statement statement = other.createStatement()) {
                    statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                }
                assertThat(Files.size(folder.resolve("lanes.db-wal"))).isZero();
            }
        }
    }

    @Test
    void theFileIsInWalMode() throws Exception {
        try (Backend backend = open("")) {
            backend.execute(INSERT);
            assertThat(Files.exists(folder.resolve("lanes.db-wal"))).isTrue();
        }
    }

    @Test
    void lowerCaseIsThatOfUnicode() {
        try (Backend backend = open("")) {
            CompiledQuery lower = Sql.of("SELECT ryx_lower(?), ryx_lower(NULL)")
                    .with("ÄŒΣİ 🦆 Ꭰ X", SqlType.TEXT)
                    .column("lower", SqlType.TEXT)
                    .column("nothing", SqlType.TEXT)
                    .query();
            assertThat(backend.fetch(lower, row -> List.of(String.valueOf(row.getString(0)), row.isNull(1))))
                    .containsExactly(List.of("äœσi 🦆 ꭰ x", true));
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldAsSuch() {
        DatabaseUrl url = DatabaseUrl.parse("sqlite:" + folder.resolve("missing/blog.db"));
        assertThatThrownBy(() -> Backend.open(url, PoolConfig.defaults()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("missing");
    }

    private Backend open(String parameters) {
        DatabaseUrl url = DatabaseUrl.parse("sqlite:" + folder.resolve("lanes.db") + parameters);
        Backend backend = Backend.open(url, PoolConfig.defaults());
        createTable(backend);
        return backend;
    }

    private static void createTable(Backend backend) {
        backend.execute(CompiledQuery.of("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)"));
    }

    private Connection otherProcess() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("lanes.db"));
    }

    private static long count(Backend backend) {
        Long count = backend.first(COUNT, row -> row.getLong(0));
        return count;
    }

    private static boolean foreignKeys(Backend backend) {
        return backend.transaction(
                DEFAULTS,
                () -> backend.first(
                        Sql.of("SELECT foreign_keys FROM pragma_foreign_keys")
                                .column("on", SqlType.BOOL)
                                .query(),
                        row -> row.getBoolean(0)));
    }
}
