package dev.ryx.backend.sqlite;

import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.error.ConfigurationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections and brings them into the state in which they are lent. */
final class SqliteConnector {

    private final SqliteUrl url;

    /**
     * @throws ConfigurationException if the driver is missing
     */
    SqliteConnector(SqliteUrl url) {
        this.url = url;
        requireDriver();
    }

    private static void requireDriver() {
        try {
            new SQLiteConfig();
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    "The driver of SQLite is missing.", "Add org.xerial:sqlite-jdbc to the dependencies.", e);
        }
    }

    SqliteUrl url() {
        return url;
    }

    Connection open(Access access) throws SQLException {
        Connection connection = config(access).createConnection("jdbc:sqlite:" + location());
        try {
            SqliteFunctions.register(connection);
            leaveTransactionsToUs(connection);
            clean(connection, access);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private SQLiteConfig config(Access access) {
        var config = new SQLiteConfig();
        config.setBusyTimeout(0);
        config.setGetGeneratedKeys(false);
        // One thread at a time has the connection, and the driver locks it too: SQLite need not do so in each call.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        if (!url.isMemory() && access == Access.WRITE) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        }
        url.synchronous()
                .map(value -> SQLiteConfig.SynchronousMode.valueOf(value.toUpperCase(Locale.ROOT)))
                .ifPresent(config::setSynchronous);
        return config;
    }

    /** An absolute path, so that no name means anything else to the driver. */
    private String location() {
        var file = url.file();
        return file == null ? ":memory:" : file.toAbsolutePath().toString();
    }

    /**
     * In its auto-commit mode the driver runs a BEGIN and a COMMIT after each statement, even in a transaction of ours.
     * Out of that mode it leaves them to us, and SQLite commits a lone statement by itself.
     */
    private static void leaveTransactionsToUs(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "ROLLBACK");
    }

    /** Settings that a statement could have changed. */
    void clean(Connection connection, Access access) throws SQLException {
        execute(connection, "PRAGMA foreign_keys = ON");
        execute(connection, "PRAGMA legacy_alter_table = OFF");
        execute(connection, "PRAGMA query_only = " + (access == Access.READ ? "ON" : "OFF"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
