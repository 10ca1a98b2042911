package dev.ryx.test;

import dev.ryx.Ryx;
import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerDatabase;
import dev.ryx.test.fault.FaultProxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The database of a test class. */
public final class TestDatabase implements AutoCloseable {

    /** The system property that names the driver of MySQL: {@code mariadb}, which is the default, or {@code mysql}. */
    public static final String DRIVER = "ryx.test.driver";

    /** Remembers who borrowed a connection, and where. */
    private static final PoolConfig POOL = PoolConfig.defaults().leakThreshold(Duration.ofMinutes(1));

    private final ServerDatabase database;
    private final DatabaseUrl url;
    private final Setup setup;
    private final Backend backend;

    private TestDatabase(ServerDatabase database, DatabaseUrl url, Setup setup, Backend backend) {
        this.database = database;
        this.url = url;
        this.setup = setup;
        this.backend = backend;
    }

    /**
     * Makes a database, opens it and sets it up.
     *
     * @param label a part of its name, for whoever looks at a server with many of them
     */
    static TestDatabase create(DatabaseServer server, String label, Setup setup) {
        ServerDatabase database = server.newDatabase(label);
        DatabaseUrl url = url(server, database);
        try {
            return new TestDatabase(database, url, setup, open(url, setup));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Backend open(DatabaseUrl url, Setup setup) {
        return switch (setup) {
            case EMPTY -> Backend.open(url, POOL);
            case ROLLBACK, COMMIT -> openWithTables(url);
        };
    }

    private static Backend openWithTables(DatabaseUrl url) {
        Ryx.setup(text(url), POOL);
        try {
            Backend backend = Ryx.database(Ryx.DEFAULT).backend();
            MigrationRunner.of(backend, Ryx.models(Ryx.DEFAULT)).migrate();
            return backend;
        } catch (RuntimeException e) {
            Ryx.shutdown();
            throw e;
        }
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

    /** Without TLS, which MySQL's driver would begin by itself and a fault proxy cannot look into. */
    private static Map<String, String> driver() {
        String driver = System.getProperty(DRIVER);
        return driver == null ? Map.of() : Map.of("driver", driver, "sslMode", "disable");
    }

    /** Where it is. */
    public DatabaseUrl url() {
        return url;
    }

    /** The URL as a user would write it, with user and password. */
    public String text() {
        return text(url);
    }

    private static String text(DatabaseUrl url) {
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

    /** What was set up in it. */
    Setup setup() {
        return setup;
    }

    /** An open backend, which the kit closes; unless nothing was set up, that of the default database. */
    public Backend backend() {
        return backend;
    }

    /**
     * A proxy before the server, which the caller closes; {@link #urlThrough} leads through it.
     *
     * @throws IllegalArgumentException for SQLite, which has no server
     */
    public FaultProxy proxy() {
        return switch (url) {
            case SqliteUrl _ -> throw new IllegalArgumentException("SQLite has no server.");
            case PostgresUrl place -> FaultProxy.before(kind(), place.host(), place.port());
            case MysqlUrl place -> FaultProxy.before(kind(), place.host(), place.port());
        };
    }

    /** This database, through a proxy that stands before it. */
    public DatabaseUrl urlThrough(FaultProxy proxy) {
        return switch (url) {
            case SqliteUrl sqlite -> sqlite;
            case PostgresUrl place ->
                new PostgresUrl(
                        place.user(),
                        place.password(),
                        proxy.host(),
                        proxy.port(),
                        place.database(),
                        place.parameters());
            case MysqlUrl place ->
                new MysqlUrl(
                        place.kind(),
                        place.user(),
                        place.password(),
                        proxy.host(),
                        proxy.port(),
                        place.database(),
                        place.parameters());
        };
    }

    /** Who has a connection of it now; empty if nobody has. */
    Optional<String> lent() {
        PoolStats stats = backend.stats();
        return stats.active() == 0 ? Optional.empty() : Optional.of(stats.summary() + ". " + backend.holders());
    }

    /**
     * Closes the backend and removes the database.
     *
     * @throws AssertionError if a connection is still borrowed
     */
    @Override
    public void close() {
        Optional<String> lent = lent();
        switch (setup) {
            case EMPTY -> backend.close();
            case ROLLBACK, COMMIT -> Ryx.shutdown();
        }
        database.close();
        Leaks.require(lent.stream().toList(), "The test class");
    }
}
