package dev.ryx.backend;

import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.meta.DatabaseKind;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What the metadata of a data source's connections tell of its database.
 *
 * @param kind the kind of database
 * @param url the driver's URL, without its parameters
 * @param access what decides which rows a connection sees: the whole URL, the user, the catalog and the schema
 */
record GivenDatabase(DatabaseKind kind, String url, String access) {

    /**
     * Looks at a connection.
     *
     * @throws ConnectionException if there is none to be had
     * @throws ConfigurationException if the database is none that Ryx knows
     */
    static GivenDatabase of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData metadata = connection.getMetaData();
            DatabaseKind kind = kind(metadata.getDatabaseProductName(), metadata.getDatabaseProductVersion());
            String access = Stream.of(
                            metadata.getURL(), metadata.getUserName(), connection.getCatalog(), connection.getSchema())
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            return new GivenDatabase(kind, withoutParameters(metadata.getURL()), access);
        } catch (SQLException e) {
            throw new ConnectionException("The data source gave no connection (" + e.getSQLState() + ").", null, e);
        }
    }

    /** MySQL's driver takes MariaDB for MySQL; the version tells. */
    private static DatabaseKind kind(String product, String version) {
        String name = product.toLowerCase(Locale.ROOT);
        boolean mariadb = name.equals("mariadb") || version.contains("MariaDB");
        return switch (name) {
            case "postgresql" -> DatabaseKind.POSTGRESQL;
            case "sqlite" -> DatabaseKind.SQLITE;
            case "mysql", "mariadb" -> mariadb ? DatabaseKind.MARIADB : DatabaseKind.MYSQL;
            default ->
                throw new ConfigurationException(
                        "The data source leads to " + product + ", which Ryx does not know.",
                        "Give it a data source of SQLite, PostgreSQL, MySQL or MariaDB.");
        };
    }

    private static String withoutParameters(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }

    /** The file of a SQLite database, to which Ryx makes its own connections: one that writes, and readers beside it. */
    SqliteUrl sqlite() {
        if (DatabaseUrl.parse(url) instanceof SqliteUrl file && !file.isMemory()) {
            return file;
        }
        throw new ConfigurationException(
                "Each connection of the data source would be a database of its own.",
                "Open sqlite::memory: by its URL, or give a data source of a file.");
    }

    /** As messages name it: without user and password. */
    String place() {
        try {
            return DatabaseUrl.parse(url).toString();
        } catch (ConfigurationException _) {
            return "a data source of " + kind.displayName();
        }
    }
}
