package dev.ryx.backend.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.jdbc.OwnConnections;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the pool of connections, with settings that are all chosen here. */
final class PostgresConnector {

    static final String SET_UTC = "SET TIME ZONE 'UTC'";

    /**
     * What a URL may change. A statement that comes a second time is one that will come again, so the server keeps it
     * from then on; what comes once leaves nothing at the server. No wait is without end.
     */
    private static final Map<String, String> DEFAULTS = Map.of(
            "ApplicationName", "ryx",
            "connectTimeout", "10",
            "loginTimeout", "10",
            "prepareThreshold", "2",
            "preparedStatementCacheQueries", "512",
            "socketTimeout", "300",
            "tcpKeepAlive", "true");

    /** What nobody may change: the protocol that binds parameters apart from SQL, and messages without rows in them. */
    private static final Map<String, String> FIXED = Map.of(
            "assumeMinServerVersion", "13",
            "logServerErrorDetail", "false",
            "preferQueryMode", "extended");

    private PostgresConnector() {}

    /**
     * Opens the pool and a first connection.
     *
     * @throws ConnectionException if there is no connection to be had
     * @throws ConfigurationException if the driver is missing
     */
    static HikariDataSource open(PostgresUrl url, PoolConfig config) {
        try {
            return new HikariDataSource(hikari(url, config));
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    "The driver of PostgreSQL is missing.", "Add org.postgresql:postgresql to the dependencies.", e);
        } catch (RuntimeException e) {
            throw new ConnectionException("No connection to " + url + state(e) + ".", null, e);
        }
    }

    private static String state(RuntimeException failure) {
        return failure.getCause() instanceof SQLException e ? " (" + e.getSQLState() + ")" : "";
    }

    private static HikariConfig hikari(PostgresUrl url, PoolConfig config) {
        HikariConfig hikari = OwnConnections.settings("ryx-postgres-" + url.database(), config);
        hikari.setDataSource(dataSource(url));
        hikari.setConnectionInitSql(SET_UTC);
        return hikari;
    }

    private static PGSimpleDataSource dataSource(PostgresUrl url) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {url.host()});
        source.setPortNumbers(new int[] {url.port()});
        source.setDatabaseName(url.database());
        source.setUser(url.user());
        source.setPassword(url.password());
        DEFAULTS.forEach((name, value) -> set(source, name, value));
        url.parameters().forEach((name, value) -> set(source, name, value));
        FIXED.forEach((name, value) -> set(source, name, value));
        return source;
    }

    private static void set(PGSimpleDataSource source, String name, String value) {
        try {
            source.setProperty(name, value);
        } catch (SQLException e) {
            throw new ConfigurationException(
                    "The driver of PostgreSQL does not accept the value of " + name + ".",
                    "See the driver's documentation of " + name + ".",
                    e);
        }
    }
}
