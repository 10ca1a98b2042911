package dev.ryx.migrations.support;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL's catalogue. */
final class PostgresCatalogue extends Catalogue {

    private static final String HERE = " n.nspname = current_schema() AND c.relkind = 'r'";

    PostgresCatalogue(Connection connection) {
        super(connection);
    }

    @Override
    void read() throws SQLException {
        columns();
        indexes();
        constraints();
    }

    private void columns() throws SQLException {
        query(
                "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,"
                        + " pg_get_expr(d.adbin, d.adrelid), a.attgenerated = 's', a.attidentity <> ''"
                        + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
                        + " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE" + HERE,
                row -> {
                    String table = row.getString(1);
                    boolean computed = row.getBoolean(6);
                    String value = row.getString(5);
                    if (isOurs(table)) {
                        add(Lines.column(
                                table,
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                computed || value == null
                                        ? ""
                                        : Lines.constant(value.replaceFirst("::[a-z ]+(\\(\\d+\\))?$", "")),
                                computed,
                                row.getBoolean(7)));
                    }
                });
    }

    private void indexes() throws SQLException {
        query(
                "SELECT c.relname, i.relname, x.indisunique, x.indisprimary, ARRAY(SELECT a.attname::text FROM"
                    + " unnest(x.indkey) WITH ORDINALITY k(n, o)  JOIN pg_attribute a ON a.attrelid = c.oid AND"
                    + " a.attnum = k.n ORDER BY o), x.indisvalid FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid"
                    + " JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE" + HERE,
                row -> {
                    String table = row.getString(1);
                    List<String> columns = list(row.getArray(5));
                    if (isOurs(table)) {
                        add(
                                row.getBoolean(4)
                                        ? Lines.key(table, columns)
                                        : Lines.index(table, row.getString(2), columns, row.getBoolean(3))
                                                + (row.getBoolean(6) ? "" : " invalid"));
                    }
                });
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private void constraints() throws SQLException {
        query(
                "SELECT c.relname, k.conname, k.contype, k.convalidated, f.relname,"
                        + " (SELECT attname FROM pg_attribute WHERE attrelid = c.oid AND attnum = k.conkey[1]),"
                        + " (SELECT attname FROM pg_attribute WHERE attrelid = f.oid AND attnum = k.confkey[1]),"
                        + " k.confdeltype"
                        + " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_class f ON f.oid = k.confrelid"
                        + " WHERE k.contype IN ('c', 'f') AND" + HERE,
                row -> {
                    String table = row.getString(1);
                    String name = row.getString(2);
                    String line = row.getString(3).equals("c")
                            ? Lines.check(table, name)
                            : Lines.foreignKey(
                                    table,
                                    name,
                                    row.getString(6),
                                    row.getString(5),
                                    row.getString(7),
                                    action(row.getString(8)));
                    if (isOurs(table)) {
                        add(line + (row.getBoolean(4) ? "" : " not valid"));
                    }
                });
    }

    private static String action(String code) {
        return switch (code) {
            case "c" -> "cascade";
            case "n" -> "set null";
            case "r" -> "restrict";
            case "d" -> "set default";
            default -> "no action";
        };
    }
}
