package dev.ryx.backend.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Platform threads that do what a virtual thread should not do by itself: wait in native code, where it would hold its
 * carrier, or send what an interrupt must not cut off. A platform thread does its work itself and pays nothing.
 *
 * <p>There are as many workers as calls at one time, and so no more than connections.
 */
public final class Workers implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;
    private static final long CANCEL_AGAIN_MILLIS = 20;

    private final ThreadPoolExecutor threads;

    /**
     * @param name what the threads are called
     */
    public Workers(String name) {
        threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().daemon().name(name, 1).factory(),
                (task, _) -> task.run());
    }

    /** Does the work to its end, whoever interrupts. */
    public <T extends @Nullable Object> T shielded(SqlCall<T> call) throws SQLException {
        return call(call, () -> {});
    }

    /**
     * Does the work to its end. When the calling virtual thread is interrupted, the work is asked to end early, and the
     * thread is still interrupted afterwards.
     *
     * @param cancel makes running work end early, and may be called more than once
     */
    public <T extends @Nullable Object> T call(SqlCall<T> call, SqlAction cancel) throws SQLException {
        if (!Thread.currentThread().isVirtual()) {
            return call.run();
        }
        var task = new FutureTask<>(call::run);
        threads.execute(task);
        try {
            return await(task, cancel);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static <T extends @Nullable Object> T await(FutureTask<T> task, SqlAction cancel)
            throws SQLException, ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return interrupted ? task.get(CANCEL_AGAIN_MILLIS, TimeUnit.MILLISECONDS) : task.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                    cancel.run();
                } catch (TimeoutException _) {
                    cancel.run();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The failure as it was; what would not be translated gets the frames of the thread that asked below its own. */
    private static SQLException rethrown(@Nullable Throwable failure) {
        return switch (failure) {
            case SQLException e -> e;
            case RuntimeException e -> throw continued(e);
            case Error e -> throw continued(e);
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private static <T extends Throwable> T continued(T failure) {
        StackTraceElement[] worker = failure.getStackTrace();
        StackTraceElement[] caller = Thread.currentThread().getStackTrace();
        var whole = new StackTraceElement[worker.length + caller.length];
        System.arraycopy(worker, 0, whole, 0, worker.length);
        System.arraycopy(caller, 0, whole, worker.length, caller.length);
        failure.setStackTrace(whole);
        return failure;
    }

    /** Lets running work end; what comes later runs on the thread that asks. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
