package dev.ryx.migrations.schema;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a schema's tables, indexes and unique constraints, which all live in one space, and those of its checks,
 * which live in another. Names that differ in case alone are the same, for they are on SQLite.
 */
final class DistinctNames {

    private final Map<String, String> owners = new HashMap<>();

    private DistinctNames() {}

    static void require(List<Table> tables) {
        var names = new DistinctNames();
        var checks = new DistinctNames();
        for (Table table : tables) {
            names.add(table, table.name().name(), "a table");
        }
        for (Table table : tables) {
            table.uniqueKeys().forEach(key -> names.add(table, key.name(), "a unique constraint of " + table.name()));
            table.indexes().forEach(index -> names.add(table, index.name(), "an index of " + table.name()));
            table.checks().forEach(check -> checks.add(table, check.name(), "a check of " + table.name()));
        }
    }

    private void add(Table table, Ident name, String owner) {
        String key = table.name().renamed(name).toString().toLowerCase(Locale.ROOT);
        String other = owners.putIfAbsent(key, owner);
        if (other != null) {
            throw new MigrationException(
                    "The name " + name + " would be that of " + other + " and of " + owner + ".",
                    "Give one of them another name.",
                    null);
        }
    }
}
