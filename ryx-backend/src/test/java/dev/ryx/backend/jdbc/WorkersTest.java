package dev.ryx.backend.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers("test-");

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aPlatformThreadWorksItself() throws Exception {
        assertThat(workers.shielded(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void aVirtualThreadHasItsWorkDone() throws Exception {
        Thread worker = virtually(() -> workers.shielded(Thread::currentThread));
        assertThat(worker.isVirtual()).isFalse();
        assertThat(worker.getName()).startsWith("test-");
    }

    @Test
    void afterTheEndAVirtualThreadWorksItself() throws Exception {
        workers.close();
        assertThat(virtually(() -> workers.shielded(Thread::currentThread)).isVirtual())
                .isTrue();
    }

    @Test
    void aFailureHasTheFramesOfBothThreads() {
        assertThatThrownBy(() -> virtually(() -> workers.shielded(() -> {
                    throw new IllegalStateException("in the worker");
                })))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .extracting(Throwable::getStackTrace)
                .satisfies(frames -> assertThat(frames)
                        .extracting(StackTraceElement::getMethodName)
                        .contains("runWorker", "shielded"));
        assertThatThrownBy(() -> virtually(() -> workers.shielded(() -> {
                    throw new SQLException("as it is");
                })))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void anInterruptCancelsAndStays() throws Exception {
        var cancelled = new CountDownLatch(1);
        boolean interrupted = virtually(() -> {
            Thread.currentThread().interrupt();
            workers.call(
                    () -> {
                        awaitUninterrupted(cancelled);
                        return true;
                    },
                    cancelled::countDown);
            return Thread.currentThread().isInterrupted();
        });
        assertThat(interrupted).isTrue();
    }

    @Test
    void shieldedWorkIsNotCancelled() throws Exception {
        assertThat(virtually(() -> {
                    Thread.currentThread().interrupt();
                    return workers.shielded(() -> Thread.currentThread().isInterrupted());
                }))
                .isFalse();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T virtually(Callable<T> code) throws Exception {
        var task = new FutureTask<>(code);
        Thread.ofVirtual().start(task);
        return task.get();
    }
}
