package dev.ryx.backend.jdbc;

import dev.ryx.error.QueryTimeoutException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Ends the statements of a session before they are done: at a moment, or when somebody wishes. Once it has, no other
 * begins.
 *
 * <p>The database is asked to cancel the statement, and asked again until it has, since what it is told before it has
 * begun is lost. A connection that does not answer is cut.
 */
public final class Stopper {

    private static final String TIME_IS_OVER = "The time of the transaction is over.";
    private static final long AGAIN = Duration.ofMillis(20).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    /** A call while it runs. */
    private static final class Running {
        private final Session session;
        private @Nullable Statement statement;

        Running(Session session) {
            this.session = session;
        }
    }

    private final @Nullable Long deadline;
    private final @Nullable Stopper around;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Running running;
    private volatile @Nullable String reason;

    private Stopper(@Nullable Long deadline, @Nullable Stopper around) {
        this.deadline = deadline;
        this.around = around;
    }

    /** Stops when the time is over, on a wish, or when the one around it does. */
    public static Stopper after(Duration time, @Nullable Stopper around) {
        return new Stopper(System.nanoTime() + time.toNanos(), around);
    }

    /** Stops on a wish, or when the one around it does. */
    public static Stopper onWish(@Nullable Stopper around) {
        return new Stopper(null, around);
    }

    private long left() {
        return deadline == null ? Long.MAX_VALUE : deadline - System.nanoTime();
    }

    /** Why it stops statements, or null while it does not. */
    @Nullable
    String reason() {
        if (reason == null && left() <= 0) {
            reason = TIME_IS_OVER;
        }
        return reason == null && around != null ? around.reason() : reason;
    }

    /**
     * Refuses to go on once it stops statements.
     *
     * @throws QueryTimeoutException if it does
     */
    public void check(@Nullable String sql) {
        String stopped = reason();
        if (stopped != null) {
            throw new QueryTimeoutException(stopped, sql, null);
        }
    }

    /**
     * Stops the statement that runs, and those to come.
     *
     * @return whether one runs
     */
    public boolean stop(String why) {
        lock.lock();
        try {
            if (reason == null) {
                reason = why;
            }
            Running call = running;
            if (call != null) {
                Thread.ofPlatform().daemon().name("ryx-stopper").start(() -> end(call));
            }
            return call != null;
        } finally {
            lock.unlock();
        }
    }

    <T extends @Nullable Object> T run(Session session, @Nullable String sql, SqlCall<T> call) throws SQLException {
        Running outer = running;
        begin(new Running(session), sql);
        @Nullable Future<?> alarm = deadline == null ? null : Alarms.after(left(), () -> stop(TIME_IS_OVER));
        try {
            return around == null ? call.run() : around.run(session, sql, call);
        } finally {
            if (alarm != null) {
                alarm.cancel(false);
            }
            leave(outer);
        }
    }

    private void begin(Running call, @Nullable String sql) {
        locked(() -> {
            check(sql);
            running = call;
        });
    }

    /** The statement to cancel, from now on. */
    void uses(Statement statement) {
        locked(() -> {
            if (running != null) {
                running.statement = statement;
            }
        });
        if (around != null) {
            around.uses(statement);
        }
    }

    private void end(Running call) {
        Future<?> _ = Alarms.after(
                PATIENCE, () -> Thread.ofPlatform().daemon().name("ryx-stopper").start(() -> cut(call)));
        while (cancel(call)) {
            LockSupport.parkNanos(this, AGAIN);
        }
    }

    /** Under the lock, so that it does not meet the statement after. */
    private boolean cancel(Running call) {
        lock.lock();
        try {
            boolean runs = call.equals(running);
            if (runs && call.statement != null) {
                call.statement.cancel();
            }
            return runs;
        } catch (SQLException _) {
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Without the lock, which a cancellation without an answer may hold: no other statement follows on the connection. */
    private void cut(Running call) {
        if (call.equals(running)) {
            try {
                call.session.cut();
            } catch (SQLException _) {
                // It is lost already.
            }
        }
    }

    /** Lets the call go, and waits for a cancellation that is on its way, but not for one without an answer. */
    private void leave(@Nullable Running outer) {
        running = outer;
        if (reason == null) {
            return;
        }
        try {
            if (lock.tryLock(PATIENCE, TimeUnit.NANOSECONDS)) {
                lock.unlock();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
