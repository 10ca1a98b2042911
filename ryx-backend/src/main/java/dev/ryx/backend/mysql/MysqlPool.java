package dev.ryx.backend.mysql;

import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.jdbc.NetworkPool;
import dev.ryx.backend.jdbc.SessionPool;

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
        var binder = new MysqlBinder(url.kind(), opened.longestPacket());
        return new NetworkPool(
                opened.connections(),
                config,
                (connection, pool, workers) -> new MysqlSession(connection, pool, workers, url.kind(), binder, errors));
    }
}
