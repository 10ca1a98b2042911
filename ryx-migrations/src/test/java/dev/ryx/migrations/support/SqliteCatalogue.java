package dev.ryx.migrations.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQLite's catalogue; names of constraints are in the text of a table alone. */
final class SqliteCatalogue extends Catalogue {

    private static final Pattern UNIQUE = Pattern.compile("CONSTRAINT \"([^\"]+)\" UNIQUE \\(([^)]*)\\)");
    private static final Pattern CHECK = Pattern.compile("CONSTRAINT \"([^\"]+)\" CHECK");
    private static final Pattern FOREIGN = Pattern.compile("CONSTRAINT \"([^\"]+)\" FOREIGN KEY \\(\"([^\"]+)\"\\)"
            + " REFERENCES \"([^\"]+)\" \\(\"([^\"]+)\"\\) ON DELETE (CASCADE|SET NULL|RESTRICT|NO ACTION)");

    SqliteCatalogue(Connection connection) {
        super(connection);
    }

    @Override
    void read() throws SQLException {
        TreeMap<String, String> tables = new TreeMap<>();
        query(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
                row -> tables.put(row.getString(1), row.getString(2)));
        for (var table : tables.entrySet()) {
            if (isOurs(table.getKey())) {
                columns(table.getKey(), table.getValue().contains("AUTOINCREMENT"));
                constraints(table.getKey(), table.getValue());
                indexes(table.getKey());
            }
        }
    }

    private void columns(String table, boolean numbered) throws SQLException {
        TreeMap<Integer, String> key = new TreeMap<>();
        query("PRAGMA table_xinfo(\"" + table + "\")", row -> {
            int place = row.getInt("pk");
            if (place > 0) {
                key.put(place, row.getString("name"));
            }
            String value = row.getString("dflt_value");
            boolean computed = row.getInt("hidden") == 3;
            String type = row.getString("type").replace(" ", "").toLowerCase(Locale.ROOT);
            add(Lines.column(
                    table,
                    row.getString("name"),
                    type.replace("generatedalways", ""),
                    !row.getBoolean("notnull") && place == 0,
                    Lines.constant(value),
                    computed,
                    numbered && place > 0));
        });
        add(Lines.key(table, List.copyOf(key.values())));
    }

    private void constraints(String table, String sql) {
        UNIQUE.matcher(sql)
                .results()
                .forEach(unique -> add(Lines.index(table, unique.group(1), columns(unique), true)));
        CHECK.matcher(sql).results().forEach(check -> add(Lines.check(table, check.group(1))));
        FOREIGN.matcher(sql)
                .results()
                .forEach(key -> add(
                        Lines.foreignKey(table, key.group(1), key.group(2), key.group(3), key.group(4), key.group(5))));
    }

    private static List<String> columns(MatchResult unique) {
        return Stream.of(unique.group(2).split(","))
                .map(name -> name.strip().replace("\"", ""))
                .toList();
    }

    private void indexes(String table) throws SQLException {
        List<String> names = texts("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
                + " AND tbl_name = '" + table.replace("'", "''") + "'");
        for (String name : names) {
            List<String> columns = new ArrayList<>();
            query("PRAGMA index_info(\"" + name + "\")", row -> columns.add(row.getString("name")));
            List<String> unique = texts("SELECT \"unique\" FROM pragma_index_list('" + table.replace("'", "''")
                    + "') WHERE name = '" + name.replace("'", "''") + "'");
            add(Lines.index(table, name, columns, unique.contains("1")));
        }
    }
}
