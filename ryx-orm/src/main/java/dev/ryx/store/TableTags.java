package dev.ryx.store;

import java.util.List;

/**
 * The tags of a table. A query names the schema of a table or leaves it to its connection, and what names none may be any: so
 * a write without a schema is one to the table in every schema, and one with a schema is one to the table without.
 */
final class TableTags {

    private TableTags() {}

    /** The tags of a query that reads a table, {@code table} or {@code schema.table}. */
    static List<String> read(String table) {
        return isQualified(table) ? List.of(inSchema(table), inAnySchema(name(table))) : List.of(unqualified(table));
    }

    /** The tags that a write to a table touches. */
    static List<String> written(String table) {
        return isQualified(table)
                ? List.of(inSchema(table), unqualified(name(table)))
                : List.of(inAnySchema(table), unqualified(table));
    }

    /** The tags of all tables of a name, which has no schema. */
    static List<String> everywhere(String table) {
        return List.of(inAnySchema(table), unqualified(table));
    }

    private static boolean isQualified(String table) {
        return table.indexOf('.') > 0;
    }

    private static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private static String inSchema(String table) {
        return "table " + table;
    }

    private static String inAnySchema(String name) {
        return "tables " + name;
    }

    private static String unqualified(String name) {
        return "plain " + name;
    }
}
