package dev.ryx.backend.mysql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.jdbc.ErrorTable;
import dev.ryx.backend.jdbc.OwnConnections;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.meta.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the pool of connections, with settings that are all chosen here. */
final class MysqlConnector {

    /**
     * What a URL may change, by the names that both drivers know. No wait is without end. The server keeps 16,382
     * statements for all its connections.
     */
    private static final Map<String, String> DEFAULTS = Map.of(
            "connectTimeout", "10000",
            "prepStmtCacheSize", "250",
            "socketTimeout", "300000",
            "tcpKeepAlive", "true");

    /** The error's number for a collation that only the other product has. */
    private static final int UNKNOWN_COLLATION = 1273;

    private MysqlConnector() {}

    /**
     * An open pool.
     *
     * @param connections the pool
     * @param longestPacket how many bytes the server takes at once
     */
    record Opened(HikariDataSource connections, long longestPacket) {}

    /**
     * Opens the pool and a first connection.
     *
     * @throws ConnectionException if there is no connection to be had
     * @throws ConfigurationException if the server is another product than the URL says
     */
    static Opened open(MysqlUrl url, MysqlDriver driver, PoolConfig config, ErrorTable errors) {
        HikariDataSource connections = connect(url, driver, config, errors);
        try (Connection connection = connections.getConnection()) {
            requireProduct(connection, url);
            return new Opened(connections, longestPacket(connection));
        } catch (SQLException e) {
            connections.close();
            throw noConnection(url, e, e);
        } catch (ConfigurationException e) {
            connections.close();
            throw e;
        }
    }

    private static HikariDataSource connect(MysqlUrl url, MysqlDriver driver, PoolConfig config, ErrorTable errors) {
        try {
            return new HikariDataSource(hikari(url, driver, config, errors));
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException refusal && refusal.getErrorCode() == UNKNOWN_COLLATION) {
                throw wrongProduct(url);
            }
            throw noConnection(url, e, e.getCause());
        }
    }

    private static ConnectionException noConnection(MysqlUrl url, Exception failure, @Nullable Throwable cause) {
        String state = cause instanceof SQLException e ? " (" + e.getSQLState() + ")" : "";
        return new ConnectionException("No connection to " + url + state + ".", null, failure);
    }

    private static HikariConfig hikari(MysqlUrl url, MysqlDriver driver, PoolConfig config, ErrorTable errors) {
        HikariConfig hikari = OwnConnections.settings("ryx-mysql-" + url.database(), config);
        hikari.setDriverClassName(driver.className());
        hikari.setJdbcUrl(driver.jdbcUrl(url));
        hikari.setUsername(url.user());
        hikari.setPassword(url.password());
        DEFAULTS.forEach(hikari::addDataSourceProperty);
        url.parameters().forEach((name, value) -> set(hikari, driver, name, value));
        driver.fixed().forEach(hikari::addDataSourceProperty);
        hikari.setConnectionInitSql(SessionStart.sql(url.kind()));
        hikari.setExceptionOverride(evicting(errors));
        return hikari;
    }

    private static void set(HikariConfig hikari, MysqlDriver driver, String name, String value) {
        switch (name) {
            case "driver" -> {}
            case "sslMode" -> hikari.addDataSourceProperty(name, driver.tlsMode(value));
            default -> hikari.addDataSourceProperty(name, value);
        }
    }

    /** HikariCP would close the connection of each statement that took too long. */
    private static SQLExceptionOverride evicting(ErrorTable errors) {
        return new SQLExceptionOverride() {
            @java.lang.Override
            public Override adjudicate(SQLException failure) {
                return errors.translate(failure, null) instanceof ConnectionException
                        ? Override.MUST_EVICT
                        : Override.DO_NOT_EVICT;
            }
        };
    }

    /** The databases differ in SQL, so that statements of one are no use to the other. */
    private static void requireProduct(Connection connection, MysqlUrl url) throws SQLException {
        boolean mariadb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        if (mariadb != (url.kind() == DatabaseKind.MARIADB)) {
            throw wrongProduct(url);
        }
    }

    private static ConfigurationException wrongProduct(MysqlUrl url) {
        boolean mysql = url.kind() == DatabaseKind.MYSQL;
        return new ConfigurationException(
                "The server at " + url + " is no " + url.kind().displayName() + " of a version that Ryx knows.",
                "If it is "
                        + (mysql ? "MariaDB, begin the URL with mariadb://." : "MySQL, begin the URL with mysql://."));
    }

    /** How many bytes the server takes at once. */
    static long longestPacket(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@max_allowed_packet")) {
            row.next();
            return row.getLong(1);
        }
    }
}
