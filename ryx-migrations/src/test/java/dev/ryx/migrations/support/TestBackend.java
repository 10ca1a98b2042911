package dev.ryx.migrations.support;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** An empty database of the server under test, opened by a backend and open to plain JDBC. */
public final class TestBackend implements AutoCloseable {

    private final ServerDatabase database;
    private final Backend backend;

    /** Makes a database. */
    public TestBackend(String label) {
        this.database = DatabaseServer.underTest().newDatabase(label);
        this.backend = Backend.open(url(database), PoolConfig.defaults());
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
            case MysqlUrl place ->
                new MysqlUrl(
                        DatabaseServer.underTest() == DatabaseServer.MYSQL ? DatabaseKind.MYSQL : DatabaseKind.MARIADB,
                        database.user(),
                        database.password(),
                        place.host(),
                        place.port(),
                        place.database(),
                        Map.of());
        };
    }

    /** The backend. */
    public Backend backend() {
        return backend;
    }

    /** The kind of database. */
    public DatabaseKind kind() {
        return backend.kind();
    }

    /** The dialect. */
    public Dialect dialect() {
        return Dialect.of(kind());
    }

    /** A connection of its own. */
    public Connection connect() throws SQLException {
        return database.connect();
    }

    @Override
    public void close() {
        backend.close();
        database.close();
    }
}
