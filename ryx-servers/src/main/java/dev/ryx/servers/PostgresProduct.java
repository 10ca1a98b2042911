package dev.ryx.servers;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;

/** PostgreSQL on the network. */
final class PostgresProduct implements Product {

    @Override
    public String displayName() {
        return "PostgreSQL";
    }

    @Override
    public Set<String> schemes() {
        return Set.of("postgresql", "postgres");
    }

    @Override
    public String jdbcScheme() {
        return "jdbc:postgresql";
    }

    @Override
    public int defaultPort() {
        return 5432;
    }

    @Override
    public String maintenanceDatabase() {
        return "postgres";
    }

    @Override
    public Map<String, String> driverProperties() {
        return Map.of();
    }

    @Override
    public void create(Statement statement, String name) throws SQLException {
        statement.execute("CREATE DATABASE " + name);
    }

    @Override
    public void drop(Statement statement, String name) throws SQLException {
        statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
}
