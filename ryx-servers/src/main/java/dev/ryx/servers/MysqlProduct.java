package dev.ryx.servers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * MySQL and MariaDB on the network; MariaDB's driver serves both.
 *
 * @param displayName the product's own spelling of its name
 * @param collation the one that compares UTF-8 by code point and heeds blanks at the end
 */
record MysqlProduct(String displayName, String collation) implements Product {

    static final MysqlProduct MYSQL = new MysqlProduct("MySQL", "utf8mb4_0900_bin");
    static final MysqlProduct MARIADB = new MysqlProduct("MariaDB", "utf8mb4_nopad_bin");

    private static final int NO_SUCH_THREAD = 1094;

    @Override
    public Set<String> schemes() {
        return Set.of("mysql", "mariadb");
    }

    @Override
    public String jdbcScheme() {
        return "jdbc:mariadb";
    }

    @Override
    public int defaultPort() {
        return 3306;
    }

    @Override
    public String maintenanceDatabase() {
        return "mysql";
    }

    /** Statements are prepared by the server, as they are for an application. */
    @Override
    public Map<String, String> driverProperties() {
        return Map.of("allowLocalInfile", "false", "useServerPrepStmts", "true");
    }

    @Override
    public void create(Statement statement, String name) throws SQLException {
        statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE " + collation);
    }

    /** A table that an open transaction has read cannot be dropped before that transaction ends. */
    @Override
    public void drop(Statement statement, String name) throws SQLException {
        for (long connection : connections(statement, name)) {
            kill(statement, connection);
        }
        statement.execute("DROP DATABASE " + name);
    }

    private static List<Long> connections(Statement statement, String name) throws SQLException {
        var connections = new ArrayList<Long>();
        try (ResultSet rows =
                statement.executeQuery("SELECT id FROM information_schema.processlist WHERE db = '" + name + "'")) {
            while (rows.next()) {
                connections.add(rows.getLong(1));
            }
        }
        return connections;
    }

    private static void kill(Statement statement, long connection) throws SQLException {
        try {
            statement.execute("KILL " + connection);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_THREAD) {
                throw e;
            }
        }
    }
}
