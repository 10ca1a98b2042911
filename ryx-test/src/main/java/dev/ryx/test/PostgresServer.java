package dev.ryx.test;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.meta.Ident;
import dev.ryx.query.sql.CompiledQuery;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** PostgreSQL's databases: on a server of our own, or on one that runs already. */
final class PostgresServer implements TestServer {

    /** The environment variable with the URL of a server that runs already. */
    private static final String URL_VARIABLE = "RYX_TEST_POSTGRES_URL";

    private final PostgresUrl maintenanceUrl;
    private final Backend maintenance;
    private final Runnable stop;

    private PostgresServer(PostgresUrl maintenanceUrl, Runnable stop) {
        this.maintenanceUrl = maintenanceUrl;
        this.maintenance = Backend.open(maintenanceUrl, PoolConfig.defaults().maxConnections(1));
        this.stop = stop;
    }

    static PostgresServer start() {
        String url = System.getenv(URL_VARIABLE);
        return url == null ? embedded() : running(DatabaseUrl.parse(url));
    }

    private static PostgresServer running(DatabaseUrl url) {
        if (url instanceof PostgresUrl postgres) {
            return new PostgresServer(postgres, () -> {});
        }
        throw new IllegalStateException(URL_VARIABLE + " must be the URL of a PostgreSQL database.");
    }

    private static PostgresServer embedded() {
        EmbeddedPostgres server = startEmbedded();
        var url = new PostgresUrl("postgres", null, "localhost", server.getPort(), "postgres", Map.of());
        return new PostgresServer(url, () -> stop(server));
    }

    /** Text sorts by code point and folds by Unicode, wherever the tests run. */
    private static EmbeddedPostgres startEmbedded() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TestDatabase create(String name) {
        var database = new Ident(name);
        maintain("CREATE DATABASE \"" + database + "\"");
        var url = new PostgresUrl(
                maintenanceUrl.user(),
                maintenanceUrl.password(),
                maintenanceUrl.host(),
                maintenanceUrl.port(),
                name,
                maintenanceUrl.parameters());
        return new TestDatabase(url, () -> maintain("DROP DATABASE \"" + database + "\" WITH (FORCE)"));
    }

    private void maintain(String sql) {
        maintenance.execute(CompiledQuery.of(sql));
    }

    @Override
    public void close() {
        maintenance.close();
        stop.run();
    }
}
