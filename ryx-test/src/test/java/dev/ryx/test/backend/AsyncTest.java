package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.Transaction;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.TransactionNotShareableException;
import dev.ryx.error.TransactionPoisonedException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Futures of queries: alone, and in a transaction in their turn. */
@RyxTest(Setup.EMPTY)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AsyncTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final CompiledQuery IDS =
            Sql.of("SELECT id FROM beads ORDER BY id").column("id", SqlType.INT).query();

    private static Backend backend;
    private static TestDatabase database;

    @BeforeAll
    static void createTable(TestDatabase given) {
        database = given;
        backend = given.backend();
        backend.execute(Sql.statement("CREATE TABLE beads (id INTEGER PRIMARY KEY)"));
    }

    @BeforeEach
    void empty() {
        backend.execute(Sql.statement("DELETE FROM beads"));
    }

    @AfterEach
    void allConnectionsAreBack() {
        while (backend.stats().active() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aFutureGivesWhatTheCallGives() {
        assertThat(backend.async().execute(insertion(1)).join()).isEqualTo(1);
        assertThat(backend.async().fetch(IDS, row -> row.getInt(0)).join()).containsExactly(1);
        assertThat(backend.async()
                        .call(() -> Thread.currentThread().isVirtual())
                        .join())
                .isTrue();
        assertThatThrownBy(() -> backend.async().execute(insertion(1)).join())
                .hasCauseInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> backend.async()
                        .call(() -> {
                            throw new IOException("mine");
                        })
                        .join())
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void inATransactionItTakesItsTurn() {
        var seen = new ArrayList<CompletableFuture<List<Integer>>>();
        backend.transaction(DEFAULTS, () -> {
            for (int i = 0; i < 50; i++) {
                seen.add(ids());
                insert(i);
            }
            assertThat(backend.stats().active()).isOne();
            return null;
        });
        for (int i = 0; i < 50; i++) {
            assertThat(seen.get(i).join()).hasSize(i);
        }
    }

    /** The guard: the last turn in {@code Transaction.complete}. */
    @Test
    void itIsJoinedBeforeCommit() {
        CompletableFuture<Long> written = backend.transaction(DEFAULTS, () -> {
            CompletableFuture<Long> _ = backend.async().execute(insertion(1));
            return backend.async().execute(insertion(2));
        });
        assertThat(written.join()).isEqualTo(1);
        assertThat(ids().join()).containsExactly(1, 2);
    }

    @Test
    void itsFailurePoisonsTheTransaction() {
        insert(1);
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(2);
                    return backend.async().execute(insertion(1));
                }))
                .isInstanceOf(TransactionPoisonedException.class)
                .hasCauseInstanceOf(IntegrityException.class);
        assertThat(ids().join()).containsExactly(1);
    }

    @Test
    void aNestedTransactionJoinsItsOwn() {
        backend.transaction(DEFAULTS, () -> {
            insert(1);
            assertThatThrownBy(() ->
                            backend.transaction(DEFAULTS, () -> backend.async().execute(insertion(1))))
                    .isInstanceOf(TransactionPoisonedException.class);
            return backend.async().call(() -> backend.transaction(DEFAULTS, () -> insert(2)));
        });
        assertThat(ids().join()).containsExactly(1, 2);
    }

    @Test
    void aFailedBodyDoesNotWaitForIt() {
        var future = new AtomicReference<CompletableFuture<Long>>();
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(1);
                    future.set(endless());
                    Endless.awaitBegin(backend);
                    throw new IOException("from the body");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> future.get().join()).hasCauseInstanceOf(QueryTimeoutException.class);
        assertThat(ids().join()).isEmpty();
    }

    /** The guard: {@code Task.stopUnlessDone}. */
    @Test
    void cancelledItIsCancelledAtTheDatabase() {
        CompletableFuture<Long> future = endless();
        Endless.awaitBegin(backend);
        assertThat(future.cancel(false)).isTrue();
        Endless.awaitEnd(backend);
        assertThat(future).isCancelled();
        CompletableFuture<Long> late = endless().orTimeout(200, TimeUnit.MILLISECONDS);
        assertThatThrownBy(late::join).isNotNull();
        Endless.awaitEnd(backend);
    }

    /** The guard: {@code Stopper.begin}. The thread is not interrupted any more, which would be another refusal. */
    @Test
    void cancelledBetweenStatementsItBeginsNoOther() throws Exception {
        var begun = new CountDownLatch(1);
        var refusal = new CompletableFuture<Throwable>();
        CompletableFuture<Long> future = backend.async().call(() -> {
            begun.countDown();
            assertThatThrownBy(new CountDownLatch(1)::await).isInstanceOf(InterruptedException.class);
            try {
                return insert(1);
            } catch (QueryTimeoutException e) {
                refusal.complete(e);
                throw e;
            } finally {
                refusal.complete(null);
            }
        });
        begun.await();
        future.cancel(true);
        assertThat(refusal.join()).isInstanceOf(QueryTimeoutException.class).hasMessageContaining("INSERT INTO beads");
        assertThat(ids().join()).isEmpty();
    }

    @Test
    void cancelledInATransactionItPoisonsIt() {
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    insert(1);
                    CompletableFuture<Long> future = endless();
                    Endless.awaitBegin(backend);
                    future.cancel(true);
                    return null;
                }))
                .isInstanceOf(TransactionPoisonedException.class);
        assertThat(ids().join()).isEmpty();
    }

    @Test
    void cancelledBeforeItsTurnItDoesNothing() throws Exception {
        backend.transaction(DEFAULTS, () -> {
            var begun = new CountDownLatch(1);
            var go = new CountDownLatch(1);
            CompletableFuture<?> _ = backend.async().call(() -> {
                begun.countDown();
                go.await();
                return null;
            });
            begun.await();
            CompletableFuture<Long> second = backend.async().execute(insertion(1));
            second.cancel(true);
            go.countDown();
            return insert(2);
        });
        assertThat(ids().join()).containsExactly(2);
    }

    @Test
    void cancelledWhileItWaitsForAConnectionItWaitsNoMore() throws Exception {
        try (Backend one = Backend.open(database.url(), PoolConfig.defaults().maxConnections(1))) {
            one.transaction(DEFAULTS, () -> {
                var future = new AtomicReference<CompletableFuture<Long>>();
                Thread.ofVirtual()
                        .start(() -> future.set(one.async().execute(insertion(1))))
                        .join();
                while (one.stats().waiting() == 0) {
                    Thread.onSpinWait();
                }
                future.get().cancel(true);
                while (one.stats().waiting() > 0) {
                    Thread.onSpinWait();
                }
                return null;
            });
        }
        assertThat(ids().join()).isEmpty();
    }

    /** What is begun by whoever has the turn runs at once: it could not have a turn before that one ends. */
    @Test
    void inItsTurnItNeedsNoOther() {
        backend.transaction(
                DEFAULTS,
                () -> backend.async().call(() -> {
                    backend.async().execute(insertion(1)).join();
                    return ids().join();
                }));
        assertThat(ids().join()).containsExactly(1);
    }

    /** The guard: {@code Trunk.requireOwner}. */
    @Test
    void aForkIsRefusedAllTheSame() {
        backend.transaction(DEFAULTS, () -> {
            assertThat(Fork.failureOf(() -> ids().join())).isInstanceOf(TransactionNotShareableException.class);
            assertThat(Fork.failureOf(() -> insert(1))).isInstanceOf(TransactionNotShareableException.class);
            Transaction mine = backend.currentTransaction().orElseThrow();
            assertThat(Fork.failureOf(() -> mine.savepoint())).isInstanceOf(TransactionNotShareableException.class);
            return insert(2);
        });
        assertThat(ids().join()).containsExactly(2);
    }

    /** The guard: {@code Transaction.settle}. */
    @Test
    void anInterruptEndsWhatIsWaitedFor() throws Exception {
        var failure = new AtomicReference<Throwable>();
        var begun = new CountDownLatch(1);
        Thread thread = Thread.ofVirtual().start(() -> {
            try {
                backend.transaction(DEFAULTS, () -> {
                    insert(1);
                    CompletableFuture<Long> future = endless();
                    begun.countDown();
                    return future;
                });
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        begun.await();
        thread.interrupt();
        thread.join();
        assertThat(failure.get()).isInstanceOf(TransactionPoisonedException.class);
        assertThat(ids().join()).isEmpty();
    }

    private static CompletableFuture<Long> endless() {
        return backend.async().first(Endless.on(database.kind()), row -> row.getLong(0));
    }

    private static CompletableFuture<List<Integer>> ids() {
        return backend.async().fetch(IDS, row -> row.getInt(0));
    }

    private static long insert(int id) {
        return backend.execute(insertion(id));
    }

    private static CompiledQuery insertion(int id) {
        return Sql.of("INSERT INTO beads (id) VALUES (?)").with(id, SqlType.INT).query();
    }
}
