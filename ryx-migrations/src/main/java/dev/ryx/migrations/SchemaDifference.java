package dev.ryx.migrations;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.AddForeignKey;
import dev.ryx.migrations.ddl.CreateIndex;
import dev.ryx.migrations.ddl.CreateTable;
import dev.ryx.migrations.ddl.Operation;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a database lacks of a schema, and the operations that make it. */
final class SchemaDifference {

    private final Dialect dialect;
    private final Set<String> present;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Operation> lateKeys = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    private SchemaDifference(Set<String> present, Dialect dialect) {
        this.present = new HashSet<>(present);
        this.dialect = dialect;
    }

    /**
     * The operations that create what is missing, in the order in which they work.
     *
     * @throws MigrationException if a table that exists lacks columns; it names all of them
     */
    static List<Operation> between(Schema schema, List<ExistingTable> existing, Dialect dialect) {
        Map<String, ExistingTable> byName =
                existing.stream().collect(Collectors.toMap(ExistingTable::name, Function.identity()));
        var difference = new SchemaDifference(byName.keySet(), dialect);
        for (Table table : schema.tables()) {
            ExistingTable there = byName.get(table.name().text());
            if (there == null) {
                difference.create(table);
            } else {
                difference.complete(table, there);
            }
        }
        return difference.operations();
    }

    private void create(Table table) {
        present.add(table.name().text());
        List<ForeignKey> now = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (dialect.refersForward() || present.contains(key.target().text())) {
                now.add(key);
            } else {
                lateKeys.add(new AddForeignKey(table.name(), key));
            }
        }
        operations.add(new CreateTable(table, now));
        table.indexes().forEach(index -> operations.add(CreateIndex.of(table, index)));
    }

    private void complete(Table table, ExistingTable there) {
        noteMissingColumns(table, there);
        table.uniqueKeys().stream()
                .filter(key -> !hasIndex(there, key.name()))
                .forEach(key -> operations.add(CreateIndex.of(table, key)));
        table.indexes().stream()
                .filter(index -> !hasIndex(there, index.name()))
                .forEach(index -> operations.add(CreateIndex.of(table, index)));
    }

    private static boolean hasIndex(ExistingTable there, Ident name) {
        return there.indexes().contains(name.text()) || there.constraints().contains(name.text());
    }

    private void noteMissingColumns(Table table, ExistingTable there) {
        List<String> missing = table.columns().stream()
                .map(Column::name)
                .map(Ident::text)
                .filter(name -> there.column(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String noun = missing.size() == 1 ? "column " : "columns ";
            gaps.add("The table " + table.name() + " lacks the " + noun + String.join(", ", missing) + ".");
        }
    }

    private List<Operation> operations() {
        if (!gaps.isEmpty()) {
            throw new MigrationException(
                    String.join(" ", gaps) + " Nothing was changed.",
                    "Add what is missing with ALTER TABLE, or drop a table whose rows nobody needs, and run this"
                            + " again.",
                    null);
        }
        return Stream.concat(operations.stream(), lateKeys.stream()).toList();
    }
}
