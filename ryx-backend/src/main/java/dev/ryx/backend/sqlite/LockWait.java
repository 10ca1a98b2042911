package dev.ryx.backend.sqlite;

import dev.ryx.backend.jdbc.SqlCall;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the lock of another process, here and not in SQLite, whose native wait would hold a virtual thread's
 * carrier: the call is tried again, after pauses that grow.
 *
 * @param limit how long to try
 */
record LockWait(Duration limit) {

    private static final long FIRST_PAUSE = Duration.ofMillis(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(25).toNanos();

    /** Tries until the limit, or until the thread is interrupted. */
    <T extends @Nullable Object> T run(SqlCall<T> call) throws SQLException {
        return run(call, () -> false);
    }

    /** Tries until the limit, or until the thread is interrupted or the call stopped. */
    <T extends @Nullable Object> T run(SqlCall<T> call, BooleanSupplier stopped) throws SQLException {
        long start = System.nanoTime();
        for (long pause = FIRST_PAUSE; true; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                return call.run();
            } catch (SQLException e) {
                boolean late = System.nanoTime() - start + pause > limit.toNanos();
                boolean unwanted =
                        stopped.getAsBoolean() || Thread.currentThread().isInterrupted();
                if (late || unwanted || !SqliteErrors.isBusy(e)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(this, pause);
        }
    }

    /** Tries until the limit; an interrupt is kept for afterwards. */
    <T extends @Nullable Object> T runUninterrupted(SqlCall<T> call) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            return run(call);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
