package dev.ryx.migrations;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.backend.schema.Introspector;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a database has, by name: those of the connection's schema, and those of the schemas that a schema names.
 *
 * @param byName the tables
 */
record ExistingTables(Map<TableName, ExistingTable> byName) {

    /** The tables where those of a schema are, or would be. */
    static ExistingTables of(Introspector introspector, Schema wanted, Dialect dialect) {
        var tables = new HashMap<TableName, ExistingTable>();
        put(tables, null, introspector.tables());
        if (dialect.has(Feature.SCHEMAS)) {
            for (Table table : wanted.tables()) {
                Ident schema = table.name().schema();
                if (schema != null && !tables.containsKey(table.name())) {
                    put(tables, schema, introspector.in(schema).tables());
                }
            }
        }
        return new ExistingTables(tables);
    }

    /** Tables of the connection's schema alone. */
    static ExistingTables inCurrentSchema(List<ExistingTable> tables) {
        var named = new HashMap<TableName, ExistingTable>();
        put(named, null, tables);
        return new ExistingTables(named);
    }

    /** A table whose name Ryx does not take is none that a model has. */
    private static void put(Map<TableName, ExistingTable> named, @Nullable Ident schema, List<ExistingTable> tables) {
        tables.stream()
                .filter(table -> Ident.isValid(table.name()))
                .forEach(table -> named.put(new TableName(schema, new Ident(table.name())), table));
    }

    Optional<ExistingTable> find(TableName name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean has(TableName name) {
        return byName.containsKey(name);
    }
}
