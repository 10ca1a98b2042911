package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.CommitOutcomeUnknownException;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.SerializationException;
import dev.ryx.meta.SqlType;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions that run again, because they lost against another one and were told to. */
@RyxTest(Setup.EMPTY)
class TransactionRetryTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

    private static Backend backend;

    @BeforeAll
    static void createTable(TestDatabase database) {
        backend = database.backend();
        backend.execute(Sql.statement("CREATE TABLE purses (id INTEGER PRIMARY KEY, coins INTEGER NOT NULL)"));
    }

    @BeforeEach
    void fill() {
        backend.execute(Sql.statement("DELETE FROM purses"));
        backend.execute(Sql.statement("INSERT INTO purses VALUES (1, 0), (2, 0)"));
    }

    @Test
    void theWholeBodyRunsAgain() {
        var tries = new AtomicInteger();
        var calls = new ArrayList<String>();
        int result = backend.transaction(DEFAULTS.retries(2), () -> {
            int number = tries.incrementAndGet();
            backend.currentTransaction().orElseThrow().onCommit(() -> calls.add("commit " + number));
            backend.currentTransaction().orElseThrow().onRollback(() -> calls.add("rollback " + number));
            add(1, 1);
            return number < 3 ? lost() : number;
        });
        assertThat(result).isEqualTo(3);
        assertThat(calls).containsExactly("rollback 1", "rollback 2", "commit 3");
        assertThat(coins(1)).isEqualTo(1);
    }

    @Test
    void notBecauseOfWhatFailsAfterCommit() {
        var calls = new ArrayList<String>();
        assertThatThrownBy(() -> backend.transaction(DEFAULTS.retries(2), () -> {
                    backend.currentTransaction().orElseThrow().onCompletion(() -> {
                        calls.add("completion");
                        throw new AssertionError("an error");
                    });
                    backend.currentTransaction().orElseThrow().onCommit(() -> {
                        calls.add("commit");
                        lost();
                    });
                    backend.currentTransaction().orElseThrow().onCommit(() -> calls.add("another"));
                    add(1, 1);
                    return 1;
                }))
                .hasMessage("an error")
                .satisfies(failure ->
                        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(DeadlockException.class));
        assertThat(calls).containsExactly("completion", "commit", "another");
        assertThat(coins(1)).isEqualTo(1);
    }

    @Test
    void noOftenerThanAsked() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() -> backend.transaction(DEFAULTS.retries(2), () -> {
                    tries.incrementAndGet();
                    return lost();
                }))
                .isInstanceOf(DeadlockException.class);
        assertThat(tries).hasValue(3);
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> {
                    tries.incrementAndGet();
                    return lost();
                }))
                .isInstanceOf(DeadlockException.class);
        assertThat(tries).hasValue(4);
        assertThatThrownBy(() -> DEFAULTS.retries(-1)).isInstanceOf(ConfigurationException.class);
    }

    /** The guard: {@code Backoff.isRetryable}. */
    @Test
    void forNoOtherFailure() {
        for (RuntimeException failure : List.of(
                new IllegalStateException(),
                new ConnectionException("lost", null, null),
                new CommitOutcomeUnknownException("lost", null, null))) {
            var tries = new AtomicInteger();
            assertThatThrownBy(() -> backend.transaction(DEFAULTS.retries(5), () -> {
                        tries.incrementAndGet();
                        throw failure;
                    }))
                    .isSameAs(failure);
            assertThat(tries).hasValue(1);
        }
    }

    @Test
    void aFailureThatTheBodyWrapsIsTheSame() {
        var tries = new AtomicInteger();
        backend.transaction(DEFAULTS.retries(1), () -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException(new SerializationException("lost", null, null));
            }
            return add(1, 1);
        });
        assertThat(coins(1)).isEqualTo(1);
    }

    @Test
    void theOutermostRunsAgainAndNotTheNestedOne() {
        var outer = new AtomicInteger();
        var nested = new AtomicInteger();
        backend.transaction(DEFAULTS.retries(1), () -> {
            outer.incrementAndGet();
            return backend.transaction(
                    DEFAULTS.retries(7), () -> nested.incrementAndGet() == 1 ? lost() : nested.get());
        });
        assertThat(outer).hasValue(2);
        assertThat(nested).hasValue(2);
    }

    @Test
    void anInterruptEndsTheTries() throws Exception {
        var tries = new AtomicInteger();
        Thread thread = Thread.ofVirtual()
                .start(() -> backend.transaction(DEFAULTS.retries(9), () -> {
                    tries.incrementAndGet();
                    Thread.currentThread().interrupt();
                    return lost();
                }));
        thread.join();
        assertThat(tries).hasValue(1);
    }

    /** Two transactions wait for each other, where a database lets two write at a time. */
    @Test
    void bothOfADeadlockAreDoneInTheEnd() throws Exception {
        var met = new CountDownLatch(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> first = threads.submit(() -> crossing(met, 1, 2));
            Future<Long> second = threads.submit(() -> crossing(met, 2, 1));
            first.get();
            second.get();
        }
        assertThat(coins(1)).isEqualTo(2);
        assertThat(coins(2)).isEqualTo(2);
    }

    private static long crossing(CountDownLatch met, int mine, int other) throws InterruptedException {
        return backend.<Long, InterruptedException>transaction(DEFAULTS.retries(10), () -> {
            add(mine, 1);
            met.countDown();
            met.await(500, TimeUnit.MILLISECONDS);
            return add(other, 1);
        });
    }

    @Test
    void noAdditionIsLost() throws Exception {
        TransactionOptions options = DEFAULTS.isolation(Isolation.SERIALIZABLE).retries(500);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<Long>>();
            for (int i = 0; i < 40; i++) {
                futures.add(threads.submit(() -> backend.transaction(options, () -> set(1, coins(1) + 1))));
            }
            for (Future<Long> future : futures) {
                future.get();
            }
        }
        assertThat(coins(1)).isEqualTo(40);
    }

    private static int lost() {
        throw new DeadlockException("lost", null, null);
    }

    private static long add(int id, int coins) {
        return backend.execute(Sql.of("UPDATE purses SET coins = coins + ? WHERE id = ?")
                .with(coins, SqlType.INT)
                .with(id, SqlType.INT)
                .query());
    }

    private static long set(int id, int coins) {
        return backend.execute(Sql.of("UPDATE purses SET coins = ? WHERE id = ?")
                .with(coins, SqlType.INT)
                .with(id, SqlType.INT)
                .query());
    }

    private static int coins(int id) {
        return backend.first(
                Sql.of("SELECT coins FROM purses WHERE id = ?")
                        .with(id, SqlType.INT)
                        .column("coins", SqlType.INT)
                        .query(),
                row -> row.getInt(0));
    }
}
