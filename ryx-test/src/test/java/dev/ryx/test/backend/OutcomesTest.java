package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Cursor;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import dev.ryx.test.fault.FaultProxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What must come of interrupts, forks, nested queries, swallowed failures and lost answers, on each database. */
@RyxTest(Setup.EMPTY)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutcomesTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final PoolConfig ONE =
            PoolConfig.defaults().maxConnections(1).minConnections(0);

    private static Backend backend;
    private static TestDatabase database;

    @BeforeAll
    static void createTable(TestDatabase given) {
        database = given;
        backend = given.backend();
        backend.execute(Sql.statement("CREATE TABLE coins (id INTEGER PRIMARY KEY)"));
    }

    @BeforeEach
    void empty() {
        backend.execute(Sql.statement("DELETE FROM coins"));
    }

    @AfterEach
    void nothingIsLent() {
        assertThat(backend.stats().active()).isZero();
    }

    /** The guard: {@code Session.interruptedOr}. */
    @Test
    void anInterruptIsACancellationAndItsConnectionIsNotLentAgain() throws Exception {
        try (Backend one = Backend.open(database.url(), ONE)) {
            var begun = new CountDownLatch(1);
            Throwable failure = interrupted(
                    begun,
                    () -> one.transaction(DEFAULTS, () -> {
                        insert(one, 1);
                        begun.countDown();
                        return one.first(Endless.on(database.kind()), row -> row.getLong(0));
                    }));
            assertThat(failure)
                    .isInstanceOf(QueryTimeoutException.class)
                    .hasMessageContaining("was cancelled: its thread was interrupted");
            assertThat(one.stats().active()).isZero();
            assertThat(ids(one)).isEmpty();
            insert(one, 2);
            assertThat(ids(one)).containsExactly(2);
        }
    }

    /** The guard: {@code NetworkSession.abandoned}; on SQLite the cancellation in {@code Workers.await}. */
    @Test
    void anInterruptEndsTheStatementAtTheServer() throws Exception {
        try (Backend one = Backend.open(database.url(), ONE)) {
            Thread thread = Thread.ofVirtual()
                    .start(() -> assertThatThrownBy(() -> one.first(Endless.on(database.kind()), row -> row.getLong(0)))
                            .isInstanceOf(QueryTimeoutException.class));
            Endless.awaitBegin(backend);
            thread.interrupt();
            Endless.awaitEnd(backend);
            thread.join();
            assertThat(one.stats().active()).isZero();
        }
    }

    /** The guard: {@code Session.control}, which shields COMMIT. */
    @Test
    void anInterruptDoesNotCutOffCommit() throws Exception {
        Thread thread = Thread.ofVirtual()
                .start(() -> backend.transaction(DEFAULTS, () -> {
                    insert(backend, 1);
                    Thread.currentThread().interrupt();
                    return null;
                }));
        thread.join();
        assertThat(ids(backend)).containsExactly(1);
    }

    /** The guard: {@code Session.control}, which shields ROLLBACK. */
    @Test
    void anInterruptDoesNotCutOffRollback() throws Exception {
        try (Backend one = Backend.open(database.url(), ONE)) {
            var failure = new AtomicReference<Throwable>();
            Thread thread = Thread.ofVirtual().start(() -> {
                try {
                    one.transaction(DEFAULTS, () -> {
                        insert(one, 1);
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException("from the body");
                    });
                } catch (Throwable e) {
                    failure.set(e);
                }
            });
            thread.join();
            assertThat(failure.get()).isInstanceOf(IllegalStateException.class).hasNoSuppressedExceptions();
            assertThat(ids(one)).isEmpty();
        }
    }

    /** The guard: {@code Trunk.requireOwner}. */
    @Test
    void aForkDoesNotShareTheTransaction() {
        backend.transaction(DEFAULTS, () -> {
            insert(backend, 1);
            assertThat(Fork.failureOf(() -> ids(backend))).isInstanceOf(TransactionNotShareableException.class);
            assertThat(Fork.failureOf(() -> backend.transaction(DEFAULTS, () -> insert(backend, 2))))
                    .isInstanceOf(TransactionNotShareableException.class);
            return insert(backend, 3);
        });
        assertThat(ids(backend)).containsExactly(1, 3);
    }

    /** The guard: {@code Transactions.withSession}, which asks for the innermost transaction first. */
    @Test
    void nothingInsideATransactionBorrowsASecondConnection() {
        PoolConfig impatient = ONE.connectTimeout(Duration.ofMillis(250));
        try (Backend one = Backend.open(database.url(), impatient)) {
            one.transaction(DEFAULTS, () -> {
                insert(one, 1);
                one.transaction(DEFAULTS, () -> insert(one, 2));
                try (Cursor<Integer> cursor = one.cursor(select(), row -> row.getInt(0), 1)) {
                    cursor.next();
                    insert(one, 3);
                    assertThat(ids(one)).containsExactly(1, 2, 3);
                }
                one.async().call(() -> insert(one, 4)).join();
                return null;
            });
            assertThat(ids(one)).containsExactly(1, 2, 3, 4);
        }
    }

    /** The guard: the first lines of {@code Transaction.completed}. */
    @Test
    void aSwallowedFailureDoesNotCommit() {
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(backend, 1);
                    try {
                        insert(backend, 1);
                    } catch (IntegrityException e) {
                        // Swallowed.
                    }
                    return null;
                }))
                .isInstanceOf(TransactionPoisonedException.class);
        assertThat(ids(backend)).isEmpty();
    }

    /** The guard: {@code Transaction.commit}. */
    @Test
    void aLostAnswerToCommitIsNeitherAFailureNorTriedAgain() {
        var calls = new ArrayList<String>();
        try (FaultProxy proxy = proxy();
                Backend through = Backend.open(at(proxy), ONE)) {
            assertThatThrownBy(() -> through.transaction(DEFAULTS.retries(5), () -> {
                        calls.add("body");
                        through.currentTransaction().orElseThrow().onCommit(() -> calls.add("commit"));
                        through.currentTransaction().orElseThrow().onRollback(() -> calls.add("rollback"));
                        proxy.loseAnswerToCommit();
                        return insert(through, 1);
                    }))
                    .isInstanceOf(CommitOutcomeUnknownException.class);
            assertThat(through.stats().active()).isZero();
        }
        assertThat(calls).containsExactly("body");
        assertThat(ids(backend)).containsExactly(1);
    }

    @Test
    void aConnectionLostBeforeCommitKeepsNothing() {
        try (FaultProxy proxy = proxy();
                Backend through = Backend.open(at(proxy), ONE)) {
            assertThatThrownBy(() -> through.transaction(DEFAULTS, () -> {
                        insert(through, 1);
                        proxy.cut();
                        return insert(through, 2);
                    }))
                    .isInstanceOf(ConnectionException.class);
            assertThat(through.stats().active()).isZero();
            insert(through, 3);
        }
        assertThat(ids(backend)).containsExactly(3);
    }

    /** The guard: {@code Session.cut}, after the cancellation got no answer either. */
    @Test
    void aServerThatIsSilentDoesNotHoldATransactionBeyondItsTime() {
        try (FaultProxy proxy = proxy();
                Backend through = Backend.open(at(proxy), ONE)) {
            assertThatThrownBy(() -> through.transaction(DEFAULTS.timeout(Duration.ofSeconds(1)), () -> {
                        insert(through, 1);
                        proxy.halt();
                        return insert(through, 2);
                    }))
                    .isInstanceOf(QueryTimeoutException.class)
                    .hasMessageContaining("time of the transaction is over");
            assertThat(through.stats().active()).isZero();
        }
    }

    private static Throwable interrupted(CountDownLatch begun, Runnable work) throws InterruptedException {
        var failure = new AtomicReference<Throwable>();
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        begun.await();
        awaitItsWait(thread);
        thread.interrupt();
        thread.join();
        return failure.get();
    }

    /** A thread that is interrupted earlier refuses to begin, which is another story. */
    private static void awaitItsWait(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private static FaultProxy proxy() {
        return switch (database.url()) {
            case SqliteUrl _ -> abort("SQLite has no server.");
            case PostgresUrl url -> FaultProxy.before(url.kind(), url.host(), url.port());
            case MysqlUrl url -> FaultProxy.before(url.kind(), url.host(), url.port());
        };
    }

    private static DatabaseUrl at(FaultProxy proxy) {
        return switch (database.url()) {
            case SqliteUrl url -> url;
            case PostgresUrl url ->
                new PostgresUrl(
                        url.user(), url.password(), proxy.host(), proxy.port(), url.database(), url.parameters());
            case MysqlUrl url ->
                new MysqlUrl(
                        url.kind(),
                        url.user(),
                        url.password(),
                        proxy.host(),
                        proxy.port(),
                        url.database(),
                        url.parameters());
        };
    }

    private static long insert(Backend on, int id) {
        return on.execute(Sql.of("INSERT INTO coins (id) VALUES (?)")
                .with(id, SqlType.INT)
                .query());
    }

    private static CompiledQuery select() {
        return Sql.of("SELECT id FROM coins ORDER BY id")
                .column("id", SqlType.INT)
                .query();
    }

    private static List<Integer> ids(Backend on) {
        return on.fetch(select(), row -> row.getInt(0));
    }
}
