package dev.ryx.test.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for a connection, and the end of a backend. */
@RyxTest(Setup.EMPTY)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PoolTest {

    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final CompiledQuery ONE = CompiledQuery.of("SELECT 1");

    @Test
    void aFullPoolSaysSo(TestDatabase database) {
        PoolConfig one = PoolConfig.defaults().maxConnections(1).connectTimeout(Duration.ofMillis(300));
        try (Backend backend = Backend.open(database.url(), one)) {
            backend.transaction(DEFAULTS, () -> {
                assertThatThrownBy(() -> inAnotherThread(() -> backend.transaction(DEFAULTS, () -> null)))
                        .cause()
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("No connection was free within 300 ms")
                        .hasMessageContaining("1 of ")
                        .hasMessageContaining("connections lent");
                return null;
            });
            assertThat(backend.stats().active()).isZero();
            backend.transaction(DEFAULTS, () -> null);
        }
    }

    /** The guard: {@code Holders.told}. */
    @Test
    void aFullPoolSaysWhoHoldsIt(TestDatabase database) throws Exception {
        PoolConfig one = PoolConfig.defaults().maxConnections(1).connectTimeout(Duration.ofMillis(300));
        for (Duration threshold : List.of(Duration.ZERO, Duration.ofMinutes(1))) {
            try (Backend backend = Backend.open(database.url(), one.leakThreshold(threshold))) {
                String message = backend.transaction(DEFAULTS, () -> messageOfAnother(backend));
                assertThat(message)
                        .contains(
                                "Held by the thread \"" + Thread.currentThread().getName() + "\" for ")
                        .containsPattern("(now|borrowed) at dev\\.ryx\\.test\\.backend\\.PoolTest\\.");
                assertThat(message.contains("borrowed at")).isEqualTo(threshold.isPositive());
            }
        }
    }

    private static String messageOfAnother(Backend backend) throws InterruptedException {
        var message = new AtomicReference<String>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        backend.transaction(DEFAULTS, () -> null);
                    } catch (ConnectionException e) {
                        message.set(e.getMessage());
                    }
                })
                .join();
        return message.get();
    }

    /** The guard: {@code Holders.admit}. */
    @Test
    void oneWaiterTooManyFailsAtOnce(TestDatabase database) throws Exception {
        PoolConfig one = PoolConfig.defaults().maxConnections(1).maxWaiters(1);
        try (Backend backend = Backend.open(database.url(), one)) {
            Thread waiter = backend.transaction(DEFAULTS, () -> {
                Thread waiting = Thread.ofVirtual().start(() -> backend.transaction(DEFAULTS, () -> null));
                while (backend.stats().waiting() == 0) {
                    Thread.onSpinWait();
                }
                assertThat(messageOfAnother(backend))
                        .contains("1 threads wait already")
                        .contains("Held by");
                return waiting;
            });
            waiter.join();
            assertThat(backend.stats().active()).isZero();
            backend.transaction(DEFAULTS, () -> null);
        }
    }

    @Test
    void aConnectionHeldForTooLongIsToldOnce(TestDatabase database) throws Exception {
        PoolConfig watched = PoolConfig.defaults().leakThreshold(Duration.ofMillis(50));
        try (Backend backend = Backend.open(database.url(), watched);
                var printed = new Printed()) {
            backend.transaction(DEFAULTS, () -> {
                while (!printed.text().contains("not given back")) {
                    Thread.sleep(10);
                }
                Thread.sleep(150);
                return null;
            });
            backend.transaction(DEFAULTS, () -> null);
            assertThat(printed.text())
                    .containsOnlyOnce("not given back")
                    .contains("borrowed at dev.ryx.test.backend.PoolTest.aConnectionHeldForTooLongIsToldOnce");
        }
    }

    /** The guard: {@code CursorLeak.watch}. A database in memory has no such cursor. */
    @Test
    void aForgottenCursorIsToldAndGivesItsConnectionBack(TestDatabase database) throws Exception {
        try (Backend backend = Backend.open(database.url(), PoolConfig.defaults());
                var printed = new Printed()) {
            forgetCursor(backend);
            assertThat(backend.stats().active()).isOne();
            while (backend.stats().active() > 0) {
                System.gc();
                Thread.sleep(10);
            }
            assertThat(printed.text())
                    .contains("A cursor was never closed. It was opened at dev.ryx.test.backend.PoolTest.forgetCursor");
        }
    }

    private static void forgetCursor(Backend backend) {
        CompiledQuery numbers = CompiledQuery.of("SELECT 1 UNION ALL SELECT 2");
        backend.cursor(numbers, row -> 1, 1).next();
    }

    @Test
    void whoeverWaitsGetsTheConnectionThatComesBack(TestDatabase database) throws Exception {
        PoolConfig one = PoolConfig.defaults().maxConnections(1);
        try (Backend backend = Backend.open(database.url(), one)) {
            var begun = new CountDownLatch(1);
            CompletableFuture<String> waiter = backend.transaction(DEFAULTS, () -> {
                var future = CompletableFuture.supplyAsync(() -> {
                    begun.countDown();
                    return backend.transaction(DEFAULTS, () -> "mine");
                });
                begun.await();
                while (backend.stats().waiting() == 0) {
                    Thread.onSpinWait();
                }
                return future;
            });
            assertThat(waiter.get()).isEqualTo("mine");
        }
    }

    @Test
    void anInterruptEndsTheWait(TestDatabase database) throws Exception {
        PoolConfig one = PoolConfig.defaults().maxConnections(1);
        try (Backend backend = Backend.open(database.url(), one)) {
            var failure = new AtomicReference<Throwable>();
            backend.transaction(DEFAULTS, () -> {
                Thread waiter = Thread.ofVirtual().start(() -> {
                    try {
                        backend.transaction(DEFAULTS, () -> null);
                    } catch (Throwable e) {
                        failure.set(e);
                    }
                });
                while (backend.stats().waiting() == 0) {
                    Thread.onSpinWait();
                }
                waiter.interrupt();
                waiter.join();
                return null;
            });
            assertThat(failure.get()).isInstanceOf(QueryTimeoutException.class);
            assertThat(backend.stats().active()).isZero();
        }
    }

    @Test
    void aClosedBackendRefuses(TestDatabase database) {
        Backend backend = Backend.open(database.url(), PoolConfig.defaults());
        assertThat(backend.isOpen()).isTrue();
        backend.close();
        backend.close();
        assertThat(backend.isOpen()).isFalse();
        assertThatThrownBy(() -> backend.execute(ONE))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> backend.transaction(DEFAULTS, () -> null)).isInstanceOf(ConnectionException.class);
    }

    @Test
    void listenersSeeStatementsUntilTheyLeave(TestDatabase database) throws Exception {
        Backend backend = database.backend();
        assertThat(Statements.record(backend, () -> backend.transaction(DEFAULTS, () -> backend.first(ONE, row -> 1))))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.sql()).isEqualTo("SELECT 1");
                    assertThat(event.rows()).isEqualTo(1);
                    assertThat(event.duration()).isPositive();
                    assertThat(event.failure()).isNull();
                });
        assertThat(Statements.count(backend, () -> {})).isZero();
    }

    private static void inAnotherThread(Runnable code) {
        CompletableFuture.runAsync(code).join();
    }
}
