package dev.ryx.example.chinook;

import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.hydromatic.chinook.data.hsqldb.ChinookHsqldb;
import org.jspecify.annotations.Nullable;

/** Hand-written SQL through the driver alone: what the answers of Ryx are compared with. */
public final class PlainJdbc {

    private PlainJdbc() {}

    /** All rows, each value as {@link #plain} makes it. */
    public static List<List<@Nullable Object>> rows(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = connect(url)) {
            return rows(connection, sql);
        }
    }

    /** All rows of a query in the data set. */
    public static List<List<@Nullable Object>> sourceRows(String sql) throws SQLException {
        try (Connection connection = connectToSource()) {
            return rows(connection, sql);
        }
    }

    /** Runs a statement that returns nothing. */
    public static void execute(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The tables, sorted. */
    public static List<String> tables(DatabaseUrl url) throws SQLException {
        String sql = switch (url) {
            case SqliteUrl _ ->
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1";
            case PostgresUrl _ -> "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1";
            case MysqlUrl _ ->
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1";
        };
        return rows(url, sql).stream().map(row -> row.getFirst().toString()).toList();
    }

    /** A connection to the data set. */
    public static Connection connectToSource() throws SQLException {
        return DriverManager.getConnection(ChinookHsqldb.URI, ChinookHsqldb.USER, ChinookHsqldb.PASSWORD);
    }

    /** Numbers without their zeros at the end, and text for dates: the databases differ in both. */
    public static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
            default -> value.toString();
        };
    }

    private static Connection connect(DatabaseUrl url) throws SQLException {
        return switch (url) {
            case SqliteUrl sqlite -> DriverManager.getConnection("jdbc:sqlite:" + sqlite.file());
            case PostgresUrl place ->
                connect(
                        "jdbc:postgresql://" + place.host() + ":" + place.port() + "/" + place.database(),
                        place.user(),
                        place.password());
            case MysqlUrl place ->
                connect(
                        "jdbc:mariadb://" + place.host() + ":" + place.port() + "/" + place.database()
                                + "?sessionVariables=sql_mode='ANSI'",
                        place.user(),
                        place.password());
        };
    }

    private static Connection connect(String url, @Nullable String user, @Nullable String password)
            throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static List<List<@Nullable Object>> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<List<@Nullable Object>>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<@Nullable Object>();
                for (int i = 1; i <= columns; i++) {
                    row.add(plain(result.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
