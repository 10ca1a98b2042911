package dev.ryx.backend.postgres;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SessionPool;
import dev.ryx.backend.jdbc.Workers;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.QueryTimeoutException;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL's connections, in HikariCP. */
public final class PostgresPool implements SessionPool {

    private final HikariDataSource connections;
    private final HikariPoolMXBean occupancy;
    private final Duration timeout;
    private final Workers workers = new Workers("ryx-postgres-");

    private PostgresPool(HikariDataSource connections, Duration timeout) {
        this.connections = connections;
        this.occupancy = connections.getHikariPoolMXBean();
        this.timeout = timeout;
    }

    /**
     * Connects.
     *
     * @throws ConnectionException if there is no connection to be had
     * @throws dev.ryx.error.ConfigurationException if the driver is missing
     */
    public static PostgresPool open(PostgresUrl url, PoolConfig config) {
        return new PostgresPool(PostgresConnector.open(url, config), config.connectTimeout());
    }

    @Override
    public Session borrow(Access access) {
        Session.refuseInterrupted(null);
        try {
            return new PostgresSession(connections.getConnection(), connections, workers);
        } catch (SQLException e) {
            throw notLent(e);
        }
    }

    private DatabaseException notLent(SQLException e) {
        if (Thread.currentThread().isInterrupted()) {
            return new QueryTimeoutException("The thread was interrupted while it waited for a connection.", null, e);
        }
        return new ConnectionException(
                "No connection was free within " + timeout.toMillis() + " ms: " + stats().summary() + ".", null, e);
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
    public boolean isSingleLane() {
        return false;
    }

    @Override
    public void close() {
        connections.close();
        workers.close();
    }
}
