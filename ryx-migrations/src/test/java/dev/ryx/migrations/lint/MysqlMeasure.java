package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks MySQL or MariaDB for the cheapest algorithm and lock that it takes for each statement, and runs it so. */
record MysqlMeasure(Connection connection, DatabaseKind kind) {

    /** From the cheapest to the dearest. A lock beside INSTANT is refused by MySQL, for there is none. */
    private static final List<String> MYSQL = List.of(
            "ALGORITHM=INSTANT",
            "ALGORITHM=INPLACE, LOCK=NONE",
            "ALGORITHM=INPLACE, LOCK=SHARED",
            "ALGORITHM=COPY, LOCK=NONE",
            "ALGORITHM=COPY, LOCK=SHARED");

    private static final List<String> MARIADB = List.of(
            "ALGORITHM=INSTANT, LOCK=NONE",
            "ALGORITHM=NOCOPY, LOCK=NONE",
            "ALGORITHM=INPLACE, LOCK=NONE",
            "ALGORITHM=COPY, LOCK=NONE",
            "ALGORITHM=INSTANT, LOCK=SHARED",
            "ALGORITHM=NOCOPY, LOCK=SHARED",
            "ALGORITHM=INPLACE, LOCK=SHARED",
            "ALGORITHM=COPY, LOCK=SHARED",
            "ALGORITHM=INSTANT, LOCK=EXCLUSIVE");

    Measured run(List<Step> steps) throws SQLException {
        Map<String, Long> tables = tables();
        int worst = -1;
        boolean writes = false;
        for (Step step : steps) {
            for (CompiledQuery query : step.statements()) {
                if (query.sql().startsWith("UPDATE ")) {
                    execute(query.sql());
                    writes = true;
                } else {
                    worst = Math.max(worst, cheapest(query.sql()));
                }
            }
        }
        Map<String, Long> after = tables();
        boolean rebuilt = tables.entrySet().stream()
                .anyMatch(table ->
                        after.containsKey(table.getKey()) && !table.getValue().equals(after.get(table.getKey())));
        return new Measured(worst < 0 ? "" : locks().get(worst), rebuilt, writes, false);
    }

    private List<String> locks() {
        return kind == DatabaseKind.MYSQL ? MYSQL : MARIADB;
    }

    /** The place in the list of what the statement was run with; -1 for one that knows no such clauses. */
    private int cheapest(String sql) throws SQLException {
        boolean index = sql.startsWith("CREATE INDEX") || sql.startsWith("CREATE UNIQUE INDEX");
        if (sql.contains(" RENAME TO ") || (!index && !sql.startsWith("ALTER TABLE"))) {
            execute(sql);
            return -1;
        }
        SQLException last = null;
        for (int at = 0; at < locks().size(); at++) {
            String clauses = locks().get(at);
            try {
                execute(sql + (index ? " " + clauses.replace(",", "") : ", " + clauses));
                return at;
            } catch (SQLException e) {
                last = e;
            }
        }
        throw new AssertionError(sql, last);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number that InnoDB has for each table; it gives another when it makes the table anew. */
    private Map<String, Long> tables() throws SQLException {
        String catalogue = kind == DatabaseKind.MYSQL ? "INNODB_TABLES" : "INNODB_SYS_TABLES";
        Map<String, Long> numbers = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT NAME, TABLE_ID FROM INFORMATION_SCHEMA." + catalogue
                        + " WHERE NAME LIKE CONCAT(DATABASE(), '/%')")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
        }
        return numbers;
    }
}
