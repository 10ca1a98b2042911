package dev.ryx.migrations.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a database's catalogue with plain SQL, as lines that {@link Expected} makes of a schema. */
public abstract class Catalogue {

    private final Connection connection;
    private final SortedSet<String> lines = new TreeSet<>();

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** All that is in the database, but for tables that this accepts by name. */
    public static SortedSet<String> of(TestBackend database) throws SQLException {
        try (Connection connection = database.connect()) {
            Catalogue catalogue = switch (database.kind()) {
                case POSTGRESQL -> new PostgresCatalogue(connection);
                case MYSQL, MARIADB -> new MysqlCatalogue(connection);
                case SQLITE -> new SqliteCatalogue(connection);
            };
            catalogue.read();
            return catalogue.lines;
        }
    }

    abstract void read() throws SQLException;

    /** Reads one row of a result. */
    @FunctionalInterface
    interface RowAction {
        void on(ResultSet row) throws SQLException;
    }

    final void query(String sql, RowAction action) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                action.on(rows);
            }
        }
    }

    final List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        query(sql, row -> texts.add(row.getString(1)));
        return texts;
    }

    final void add(String line) {
        lines.add(line);
    }

    /** Tables of a runner, which no migration made. */
    static boolean isOurs(String table) {
        return !table.startsWith("ryx_migration");
    }
}
