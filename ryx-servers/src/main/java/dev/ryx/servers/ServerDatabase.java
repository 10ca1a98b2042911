package dev.ryx.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A database for a test, empty when it is made and dropped when it is closed. */
public final class ServerDatabase implements AutoCloseable {

    private final String jdbcUrl;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Properties properties = new Properties();
    private final Runnable drop;

    private ServerDatabase(String jdbcUrl, @Nullable String user, @Nullable String password, Runnable drop) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
        this.drop = drop;
    }

    static ServerDatabase file(String jdbcUrl, Runnable drop) {
        var database = new ServerDatabase(jdbcUrl, null, null, drop);
        database.properties.setProperty("synchronous", "OFF");
        return database;
    }

    static ServerDatabase at(ServerAddress address, String name, Runnable drop) {
        var database = new ServerDatabase(address.jdbcUrl(name), address.user(), address.password(), drop);
        database.properties.putAll(address.properties());
        return database;
    }

    /** Where it is, in JDBC's spelling, without user and password. MySQL's begins with {@code jdbc:mariadb:} too. */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /** Whom to connect as; null if the database knows no users. */
    public @Nullable String user() {
        return user;
    }

    /** The user's password; null if none is needed. */
    public @Nullable String password() {
        return password;
    }

    /** Opens a connection, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /**
     * Drops the database, and ends connections to it that are still open.
     *
     * @throws ServerException if that fails
     */
    @Override
    public void close() {
        drop.run();
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
