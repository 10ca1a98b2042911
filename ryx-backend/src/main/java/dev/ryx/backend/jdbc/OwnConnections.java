package dev.ryx.backend.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.util.DriverDataSource;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of our own, by HikariCP. */
public final class OwnConnections implements ConnectionSource {

    private final HikariDataSource pool;
    private final HikariPoolMXBean occupancy;

    /**
     * @param pool an open pool
     */
    public OwnConnections(HikariDataSource pool) {
        this.pool = pool;
        this.occupancy = pool.getHikariPoolMXBean();
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
    public Connection take() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection beside() throws SQLException {
        DataSource source = pool.getDataSource();
        if (source == null) {
            source = new DriverDataSource(
                    pool.getJdbcUrl(),
                    pool.getDriverClassName(),
                    pool.getDataSourceProperties(),
                    pool.getUsername(),
                    pool.getPassword());
        }
        return source.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void evict(Connection connection) {
        pool.evictConnection(connection);
    }

    @Override
    public String refusal() {
        return "No connection was free within " + pool.getConnectionTimeout() + " ms: " + stats().summary() + ".";
    }

    @Override
    public String name() {
        return pool.getPoolName();
    }

    @Override
    public PoolStats stats() {
        return new PoolStats(
                occupancy.getTotalConnections(),
                occupancy.getActiveConnections(),
                occupancy.getIdleConnections(),
                occupancy.getThreadsAwaitingConnection(),
                pool.getMaximumPoolSize());
    }

    @Override
    public void close() {
        pool.close();
    }
}
