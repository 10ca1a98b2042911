package dev.ryx.migrations.schema;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a schema's tables, indexes and unique constraints, which all live in one space. Names that differ in
 * case alone are the same, for they are on SQLite.
 */
final class DistinctNames {

    private final Map<String, String> owners = new HashMap<>();

    private DistinctNames() {}

    static void require(List<Table> tables) {
        var names = new DistinctNames();
        for (Table table : tables) {
            names.add(table.name(), "a table");
        }
        for (Table table : tables) {
            table.uniqueKeys().forEach(key -> names.add(key.name(), "a unique constraint of " + table.name()));
            table.indexes().forEach(index -> names.add(index.name(), "an index of " + table.name()));
        }
    }

    private void add(Ident name, String owner) {
        String other = owners.putIfAbsent(name.text().toLowerCase(Locale.ROOT), owner);
        if (other != null) {
            throw new MigrationException(
                    "The name " + name + " would be that of " + other + " and of " + owner + ".",
                    "Give one of them another name.",
                    null);
        }
    }
}
