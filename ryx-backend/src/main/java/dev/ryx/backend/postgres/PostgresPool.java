package dev.ryx.backend.postgres;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.jdbc.GivenConnections;
import dev.ryx.backend.jdbc.NetworkPool;
import dev.ryx.backend.jdbc.OwnConnections;
import dev.ryx.backend.jdbc.SessionPool;
import javax.sql.DataSource;

/** PostgreSQL's connections. */
public final class PostgresPool {

    private PostgresPool() {}

    /**
     * Connects.
     *
     * @throws dev.ryx.error.ConnectionException if there is no connection to be had
     * @throws dev.ryx.error.ConfigurationException if the driver is missing
     */
    public static SessionPool open(PostgresUrl url, PoolConfig config) {
        return new NetworkPool(new OwnConnections(PostgresConnector.open(url, config)), config, PostgresSession::new);
    }

    /** The connections that an application's own data source gives. */
    public static SessionPool open(DataSource source, PoolConfig config) {
        return new NetworkPool(
                new GivenConnections(source, PostgresConnector.SET_UTC, config), config, PostgresSession::new);
    }
}
