package dev.ryx.test;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The database of a test class. */
public final class TestDatabase implements AutoCloseable {

    /** The system property that names the driver of MySQL: {@code mariadb}, which is the default, or {@code mysql}. */
    public static final String DRIVER = "ryx.test.driver";

    private final ServerDatabase database;
    private final DatabaseUrl url;
    private final Backend backend;

    /** Opens the database. */
    TestDatabase(DatabaseServer server, ServerDatabase database) {
        this.database = database;
        this.url = url(server, database);
        this.backend = Backend.open(url, PoolConfig.defaults());
    }

    /** The driver's URL does not tell MySQL from MariaDB, and holds no user. */
    private static DatabaseUrl url(DatabaseServer server, ServerDatabase database) {
        return switch (DatabaseUrl.parse(database.jdbcUrl())) {
            case SqliteUrl sqlite -> sqlite;
            case PostgresUrl place ->
                new PostgresUrl(
                        database.user(),
                        database.password(),
                        place.host(),
                        place.port(),
                        place.database(),
                        place.parameters());
            case MysqlUrl place ->
                new MysqlUrl(
                        server == DatabaseServer.MYSQL ? DatabaseKind.MYSQL : DatabaseKind.MARIADB,
                        database.user(),
                        database.password(),
                        place.host(),
                        place.port(),
                        place.database(),
                        driver());
        };
    }

    private static Map<String, String> driver() {
        String driver = System.getProperty(DRIVER);
        return driver == null ? Map.of() : Map.of("driver", driver);
    }

    /** Where it is. */
    public DatabaseUrl url() {
        return url;
    }

    /** The URL as a user would write it, with user and password. */
    public String text() {
        return switch (url) {
            case SqliteUrl sqlite -> sqlite.toString();
            case PostgresUrl place -> text(place, place.user(), place.password());
            case MysqlUrl place -> text(place, place.user(), place.password());
        };
    }

    private static String text(DatabaseUrl url, @Nullable String user, @Nullable String password) {
        String credentials =
                user == null ? "" : encoded(user) + (password == null ? "" : ":" + encoded(password)) + "@";
        String parameters = url.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return url.toString().replace("://", "://" + credentials) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The kind of database. */
    public DatabaseKind kind() {
        return url.kind();
    }

    /** An open backend, which the kit closes. */
    public Backend backend() {
        return backend;
    }

    /**
     * Closes the backend and removes the database.
     *
     * @throws AssertionError if a connection is still borrowed
     */
    @Override
    public void close() {
        PoolStats stats = backend.stats();
        backend.close();
        database.close();
        if (stats.active() != 0) {
            throw new AssertionError("The test class left connections borrowed: " + stats.summary() + ".");
        }
    }
}
