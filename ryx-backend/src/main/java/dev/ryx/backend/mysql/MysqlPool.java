package dev.ryx.backend.mysql;

import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.jdbc.ConnectionSource;
import dev.ryx.backend.jdbc.GivenConnections;
import dev.ryx.backend.jdbc.NetworkPool;
import dev.ryx.backend.jdbc.OwnConnections;
import dev.ryx.backend.jdbc.SessionPool;
import dev.ryx.error.ConnectionException;
import dev.ryx.meta.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connections of MySQL and MariaDB. */
public final class MysqlPool {

    private MysqlPool() {}

    /**
     * Connects.
     *
     * @throws dev.ryx.error.ConnectionException if there is no connection to be had
     * @throws dev.ryx.error.ConfigurationException if no driver is there, or the server is another product than the URL
     *     says
     */
    public static SessionPool open(MysqlUrl url, PoolConfig config) {
        MysqlDriver driver = MysqlDriver.of(url);
        var errors = new MysqlErrors(url.kind());
        MysqlConnector.Opened opened = MysqlConnector.open(url, driver, config, errors);
        return pool(url.kind(), new OwnConnections(opened.connections()), opened.longestPacket(), config, errors);
    }

    /**
     * The connections that an application's own data source gives.
     *
     * @throws dev.ryx.error.ConnectionException if there is no connection to be had
     */
    public static SessionPool open(DatabaseKind kind, DataSource source, PoolConfig config) {
        var connections = new GivenConnections(source, SessionStart.sql(kind), config);
        return pool(kind, connections, longestPacket(source), config, new MysqlErrors(kind));
    }

    private static long longestPacket(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return MysqlConnector.longestPacket(connection);
        } catch (SQLException e) {
            throw new ConnectionException("The data source gave no connection (" + e.getSQLState() + ").", null, e);
        }
    }

    private static SessionPool pool(
            DatabaseKind kind,
            ConnectionSource connections,
            long longestPacket,
            PoolConfig config,
            MysqlErrors errors) {
        var binder = new MysqlBinder(kind, longestPacket);
        return new NetworkPool(
                connections,
                config,
                (connection, source, workers) -> new MysqlSession(connection, source, workers, kind, binder, errors));
    }
}
