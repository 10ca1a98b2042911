package dev.ryx.backend.sqlite;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.backend.jdbc.Holder;
import dev.ryx.backend.jdbc.Holders;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SqlAction;
import dev.ryx.backend.jdbc.Workers;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.QueryTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Connections of one kind, queued for in Java and in turn, opened when they are first needed. */
final class SqliteLane {

    private final SqliteConnector connector;
    private final Access access;
    private final int width;
    private final Duration timeout;
    private final Workers workers;
    private final LockWait lockWait;
    private final Semaphore free;
    private final Holders holders;
    private final Deque<SqliteSession> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean closed;

    /**
     * @param width how many connections there are at most
     * @param config how long to queue, and who may
     */
    SqliteLane(SqliteConnector connector, Access access, int width, PoolConfig config, Workers workers) {
        this.connector = connector;
        this.access = access;
        this.width = width;
        this.timeout = config.connectTimeout();
        this.holders = new Holders(width, config);
        this.workers = workers;
        this.lockWait = new LockWait(connector.url().busyTimeout());
        this.free = new Semaphore(width, true);
    }

    Access access() {
        return access;
    }

    Workers workers() {
        return workers;
    }

    LockWait lockWait() {
        return lockWait;
    }

    SqliteSession borrow() {
        Session.refuseInterrupted(null);
        Holder holder = holders.admit();
        try {
            queue();
            SqliteSession session = queued();
            session.heldBy(holder);
            return session;
        } catch (RuntimeException | Error e) {
            holder.end();
            throw e;
        }
    }

    private SqliteSession queued() {
        try {
            return idleOrNew();
        } catch (SQLException e) {
            free.release();
            throw new ConnectionException("SQLite could not open " + connector.url() + ".", null, e);
        } catch (RuntimeException | Error e) {
            free.release();
            throw e;
        }
    }

    private void queue() {
        try {
            if (!free.tryAcquire(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ConnectionException(
                        "No connection was free within " + timeout.toMillis() + " ms: " + stats().summary() + "."
                                + holders.told(),
                        null,
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("The thread was interrupted while it queued for a connection.", null, e);
        }
    }

    private SqliteSession idleOrNew() throws SQLException {
        if (closed) {
            throw new SQLException("The pool is closed.");
        }
        SqliteSession session = idle.pollFirst();
        return session == null ? lockWait.run(() -> workers.shielded(this::connect)) : session;
    }

    private SqliteSession connect() throws SQLException {
        var session = new SqliteSession(connector.open(access), this);
        open.incrementAndGet();
        return session;
    }

    /** Takes a session back: the one of a database in memory is restored, another that cannot be lent again is closed. */
    void giveBack(SqliteSession session) {
        try {
            if (connector.url().isMemory() && !closed) {
                restore(session);
            } else if (closed || !session.isReusable()) {
                disconnect(session);
            } else {
                idle.addFirst(session);
            }
        } finally {
            free.release();
        }
    }

    private void restore(SqliteSession session) {
        if (!session.isReusable()) {
            quietly(() -> session.restore(connector));
        }
        idle.addFirst(session);
    }

    private void disconnect(SqliteSession session) {
        open.decrementAndGet();
        quietly(session::disconnect);
    }

    private void quietly(SqlAction action) {
        try {
            workers.shielded(action.asCall());
        } catch (SQLException _) {
            // Nobody waits for this connection, and a new one takes its place.
        }
    }

    String holders() {
        return holders.told();
    }

    PoolStats stats() {
        int active = width - free.availablePermits();
        return new PoolStats(open.get(), active, idle.size(), free.getQueueLength(), width);
    }

    /** Closes the idle connections now, and the lent ones as they come back. */
    void close() {
        closed = true;
        for (@Nullable SqliteSession session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            disconnect(session);
        }
    }
}
