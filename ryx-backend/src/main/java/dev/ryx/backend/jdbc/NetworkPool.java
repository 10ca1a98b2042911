package dev.ryx.backend.jdbc;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.QueryTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections to a database on a server. */
public final class NetworkPool implements SessionPool {

    /** Makes the session of a connection while it is lent. */
    @FunctionalInterface
    public interface Lending {

        /** A session on this connection, which it gives back to its source. */
        Session session(Connection connection, ConnectionSource source, Workers workers);
    }

    private final ConnectionSource connections;
    private final Lending lending;
    private final Workers workers;
    private final Holders holders;

    /**
     * @param connections where connections come from
     * @param config who may wait for a connection, and when it is missed
     * @param lending makes the sessions
     */
    public NetworkPool(ConnectionSource connections, PoolConfig config, Lending lending) {
        this.connections = connections;
        this.lending = lending;
        this.workers = new Workers(connections.name() + "-");
        this.holders = new Holders(config.maxConnections(), config);
    }

    @Override
    public Session borrow(Access access) {
        Session.refuseInterrupted(null);
        Holder holder = holders.admit();
        try {
            Session session = lending.session(connections.take(), connections, workers);
            session.heldBy(holder);
            return session;
        } catch (SQLException e) {
            holder.end();
            throw notLent(e);
        } catch (RuntimeException | Error e) {
            holder.end();
            throw e;
        }
    }

    private DatabaseException notLent(SQLException e) {
        if (Thread.currentThread().isInterrupted()) {
            return new QueryTimeoutException("The thread was interrupted while it waited for a connection.", null, e);
        }
        return new ConnectionException(connections.refusal() + holders.told(), null, e);
    }

    @Override
    public PoolStats stats() {
        return connections.stats();
    }

    @Override
    public String holders() {
        return holders.told();
    }

    @Override
    public boolean isSingleLane() {
        return false;
    }

    @Override
    public void close() {
        connections.close();
        workers.close();
    }
}
