package dev.ryx.migrations.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue of MySQL and MariaDB. */
final class MysqlCatalogue extends Catalogue {

    private final boolean mariadb;

    MysqlCatalogue(Connection connection) throws SQLException {
        super(connection);
        this.mariadb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
    }

    @Override
    void read() throws SQLException {
        columns();
        foreignKeys();
        checks();
        indexes();
    }

    private void columns() throws SQLException {
        query(
                "SELECT c.table_name, c.column_name, c.column_type, c.is_nullable, c.column_default, c.extra"
                        + " FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'",
                row -> {
                    String table = row.getString(1);
                    String extra = row.getString(6).toUpperCase(Locale.ROOT);
                    if (isOurs(table)) {
                        add(Lines.column(
                                table,
                                row.getString(2),
                                row.getString(3).replaceFirst("^(tinyint|smallint|int|bigint)\\(\\d+\\)", "$1"),
                                row.getString(4).equals("YES"),
                                value(row.getString(5), extra),
                                extra.contains("STORED GENERATED"),
                                extra.contains("AUTO_INCREMENT")));
                    }
                });
    }

    /** MySQL gives a constant without its quotes, MariaDB with them. */
    private String value(@Nullable String value, String extra) {
        if (value == null || mariadb) {
            return Lines.constant(value);
        }
        return extra.contains("DEFAULT_GENERATED") ? "…" : Lines.constant("'" + value.replace("'", "''") + "'");
    }

    private void indexes() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Set<String> unique = new HashSet<>();
        String expression = mariadb ? "NULL" : "expression";
        query(
                "SELECT table_name, index_name, column_name, non_unique, " + expression
                        + " FROM information_schema.statistics WHERE table_schema = DATABASE()"
                        + " ORDER BY table_name, index_name, seq_in_index",
                row -> {
                    String index = row.getString(1) + "." + row.getString(2);
                    columns.computeIfAbsent(index, _ -> new ArrayList<>())
                            .add(column(row.getString(3), row.getString(5)));
                    if (!row.getBoolean(4)) {
                        unique.add(index);
                    }
                });
        List<String> made = texts("SELECT CONCAT(table_name, '.', constraint_name)"
                + " FROM information_schema.referential_constraints WHERE constraint_schema = DATABASE()");
        columns.forEach((index, of) -> {
            int dot = index.lastIndexOf('.');
            boolean byItself = made.contains(index) || !isOurs(index);
            if (index.endsWith(".PRIMARY")) {
                dot = index.length() - ".PRIMARY".length();
            }
            String table = table(index, dot);
            String name = index.substring(table.length() + 1);
            if (!byItself) {
                add(
                        name.equals("PRIMARY")
                                ? Lines.key(table, of)
                                : Lines.index(table, name, of, unique.contains(index)));
            }
        });
    }

    /** Names may hold dots; that of no table in the tests does. */
    private static String table(String index, int dot) {
        int first = index.indexOf('.');
        return index.substring(0, first < 0 ? dot : first);
    }

    private static String column(@Nullable String name, @Nullable String expression) {
        return name != null ? name : String.valueOf(expression).replaceFirst("(?s).*`(.*)`.*", "$1");
    }

    private void foreignKeys() throws SQLException {
        query(
                "SELECT r.table_name, r.constraint_name, k.column_name, r.referenced_table_name,"
                    + " k.referenced_column_name, r.delete_rule FROM information_schema.referential_constraints r JOIN"
                    + " information_schema.key_column_usage k ON k.constraint_schema = r.constraint_schema AND"
                    + " k.constraint_name = r.constraint_name AND k.table_name = r.table_name WHERE"
                    + " r.constraint_schema = DATABASE()",
                row -> {
                    if (isOurs(row.getString(1))) {
                        add(Lines.foreignKey(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)));
                    }
                });
    }

    /** MariaDB adds one by itself to a column of JSON, named like it. */
    private void checks() throws SQLException {
        String sql = mariadb
                ? "SELECT table_name, constraint_name FROM information_schema.check_constraints"
                        + " WHERE constraint_schema = DATABASE() AND level = 'Table'"
                : "SELECT table_name, constraint_name FROM information_schema.table_constraints"
                        + " WHERE constraint_schema = DATABASE() AND constraint_type = 'CHECK'";
        query(sql, row -> {
            if (isOurs(row.getString(1))) {
                add(Lines.check(row.getString(1), row.getString(2)));
            }
        });
    }
}
