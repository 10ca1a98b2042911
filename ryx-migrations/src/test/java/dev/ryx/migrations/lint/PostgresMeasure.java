package dev.ryx.migrations.lint;

import dev.ryx.migrations.ddl.Step;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the locks, the files of the tables and the counters of PostgreSQL in the transaction that is open after the statements. */
record PostgresMeasure(Connection connection) {

    private static final List<String> MODES = List.of(
            "AccessShareLock",
            "RowShareLock",
            "RowExclusiveLock",
            "ShareUpdateExclusiveLock",
            "ShareLock",
            "ShareRowExclusiveLock",
            "ExclusiveLock",
            "AccessExclusiveLock");

    Measured run(List<Step> steps) throws SQLException {
        Map<String, String> before = files("r");
        Map<String, String> indexes = files("i");
        connection.setAutoCommit(false);
        try {
            for (Step step : steps) {
                for (CompiledQuery query : step.statements()) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(query.sql());
                    }
                }
            }
            Map<String, String> after = files("r");
            boolean rewritten = before.entrySet().stream()
                    .anyMatch(table -> after.containsKey(table.getKey())
                            && !table.getValue().equals(after.get(table.getKey())));
            boolean written = steps.stream()
                    .flatMap(step -> step.statements().stream())
                    .anyMatch(query -> query.sql().startsWith("UPDATE "));
            return new Measured(lock(before, indexes), rewritten, written, isRead(before));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The file of each table or index by its number. */
    private Map<String, String> files(String kind) throws SQLException {
        return map("SELECT oid, pg_relation_filenode(oid) FROM pg_class WHERE relkind = '" + kind + "'"
                + " AND relnamespace = 'public'::regnamespace");
    }

    /** The greatest lock on a table that was there before, or on an index if none was locked. */
    private String lock(Map<String, String> before, Map<String, String> indexes) throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> others = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT relation, mode FROM pg_locks JOIN pg_class c ON c.oid ="
                        + " relation WHERE pid = pg_backend_pid() AND granted AND"
                        + " relnamespace = 'public'::regnamespace")) {
            while (rows.next()) {
                if (before.containsKey(rows.getString(1))) {
                    tables.add(rows.getString(2));
                } else if (indexes.containsKey(rows.getString(1))) {
                    others.add(rows.getString(2));
                }
            }
        }
        List<String> all = tables.isEmpty() ? others : tables;
        int greatest = all.stream().mapToInt(MODES::indexOf).max().orElse(-1);
        return greatest < 0 ? "" : spelt(MODES.get(greatest));
    }

    /** As the manual writes it: AccessExclusiveLock is ACCESS EXCLUSIVE. */
    private static String spelt(String mode) {
        return mode.replaceFirst("Lock$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether a table that was there before was read as a whole in this transaction. */
    private boolean isRead(Map<String, String> before) throws SQLException {
        return map("SELECT relid, seq_scan FROM pg_stat_xact_user_tables WHERE seq_scan > 0").keySet().stream()
                .anyMatch(before::containsKey);
    }

    private Map<String, String> map(String sql) throws SQLException {
        Map<String, String> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(rows.getString(1), Objects.requireNonNullElse(rows.getString(2), ""));
            }
        }
        return found;
    }
}
