package dev.ryx.backend.jdbc;

import dev.ryx.backend.connection.PoolStats;

/** The connections of one database. */
public interface SessionPool extends AutoCloseable {

    /**
     * Lends a session, which {@link Session#close()} gives back.
     *
     * @throws dev.ryx.error.ConnectionException if none can be had in time; it tells who holds the connections
     */
    Session borrow(Access access);

    /** How many sessions are open, lent and waited for. */
    PoolStats stats();

    /** Who holds the lent sessions, as messages tell it; empty if none is lent. */
    String holders();

    /** Whether a cursor would keep everybody else out. */
    boolean isSingleLane();

    /** Closes what is not lent now, and the rest as it comes back. */
    @Override
    void close();
}
