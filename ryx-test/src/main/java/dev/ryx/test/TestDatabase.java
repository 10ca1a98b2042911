package dev.ryx.test;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.servers.ServerDatabase;

/** The database of a test class. */
public final class TestDatabase implements AutoCloseable {

    private final ServerDatabase database;
    private final DatabaseUrl url;
    private final Backend backend;

    /** Opens the database. */
    TestDatabase(ServerDatabase database) {
        this.database = database;
        this.url = url(database);
        this.backend = Backend.open(url, PoolConfig.defaults());
    }

    private static DatabaseUrl url(ServerDatabase database) {
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
        };
    }

    /** Where it is. */
    public DatabaseUrl url() {
        return url;
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
