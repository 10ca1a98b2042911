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
import dev.ryx.test.Statements;
import dev.ryx.test.TestDatabase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Waiting for a connection, and the end of a backend. */
@RyxTest
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
