package dev.ryx.backend.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.QueryTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections to a database on a server, in HikariCP. */
public final class NetworkPool implements SessionPool {

    /** Makes the session of a connection while it is lent. */
    @FunctionalInterface
    public interface Lending {

        /** A session on this connection, which it gives back to the pool. */
        Session session(Connection connection, HikariDataSource pool, Workers workers);
    }

    private final HikariDataSource connections;
    private final HikariPoolMXBean occupancy;
    private final Lending lending;
    private final Workers workers;
    private final Holders holders;

    /**
     * @param connections an open pool
     * @param config who may wait for a connection, and when it is missed
     * @param lending makes the sessions
     */
    public NetworkPool(HikariDataSource connections, PoolConfig config, Lending lending) {
        this.connections = connections;
        this.occupancy = connections.getHikariPoolMXBean();
        this.lending = lending;
        this.workers = new Workers(connections.getPoolName() + "-");
        this.holders = new Holders(config.maxConnections(), config);
    }

    /** What every pool is told. */
    public static HikariConfig settings(String name, PoolConfig config) {
        var hikari = new HikariConfig();
        hikari.setPoolName(name);
        hikari.setMinimumIdle(config.minConnections());
        hikari.setMaximumPoolSize(config.maxConnections());
        hikari.setConnectionTimeout(config.connectTimeout().toMillis());
        hikari.setIdleTimeout(config.idleTimeout().toMillis());
        hikari.setMaxLifetime(config.maxLifetime().toMillis());
        return hikari;
    }

    @Override
    public Session borrow(Access access) {
        Session.refuseInterrupted(null);
        Holder holder = holders.admit();
        try {
            Session session = lending.session(connections.getConnection(), connections, workers);
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
        return new ConnectionException(
                "No connection was free within " + connections.getConnectionTimeout() + " ms: " + stats().summary()
                        + "." + holders.told(),
                null,
                e);
    }

    @Override
    public PoolStats stats() {
        return new PoolStats(
                occupancy.getTotalConnections(),
                occupancy.getActiveConnections(),
                occupancy.getIdleConnections(),
                occupancy.getThreadsAwaitingConnection(),
                connections.getMaximumPoolSize());
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
