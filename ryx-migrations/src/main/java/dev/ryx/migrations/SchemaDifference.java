package dev.ryx.migrations;

import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.Operation;
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

/**
 * What a database lacks of a schema.
 *
 * @param before what it has of it
 * @param operations what makes the rest, in the order in which it works
 */
record SchemaDifference(Schema before, List<Operation> operations) {

    /**
     * Compares a database with a schema. A column can be added if the rows that are there need no value for it.
     *
     * @throws MigrationException if a table that exists lacks other columns; it names all of them
     */
    static SchemaDifference between(Schema schema, List<ExistingTable> existing, Dialect dialect) {
        Map<String, ExistingTable> byName =
                existing.stream().collect(Collectors.toMap(ExistingTable::name, Function.identity()));
        var comparison = new Comparison(byName.keySet(), dialect);
        for (Table table : schema.tables()) {
            ExistingTable there = byName.get(table.name().name().text());
            if (there == null) {
                comparison.create(table);
            } else {
                comparison.complete(table, there);
            }
        }
        return comparison.difference();
    }

    /** A comparison under way. */
    private static final class Comparison {
        private final Dialect dialect;
        private final Set<String> present;
        private final List<Table> before = new ArrayList<>();
        private final List<Operation> operations = new ArrayList<>();
        private final List<Operation> lateKeys = new ArrayList<>();
        private final List<String> gaps = new ArrayList<>();

        Comparison(Set<String> present, Dialect dialect) {
            this.present = new HashSet<>(present);
            this.dialect = dialect;
        }

        void create(Table table) {
            present.add(table.name().name().text());
            List<ForeignKey> now = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                if (dialect.refersForward()
                        || present.contains(key.target().name().text())) {
                    now.add(key);
                } else {
                    lateKeys.add(new AddForeignKey(table.name(), key));
                }
            }
            operations.add(new CreateTable(table.foreignKeys(_ -> now)));
        }

        void complete(Table table, ExistingTable there) {
            List<Column> missing = table.columns().stream()
                    .filter(column -> there.column(column.name().text()).isEmpty())
                    .toList();
            List<Column> impossible =
                    missing.stream().filter(column -> !isAddable(table, column)).toList();
            noteGap(table, impossible);
            Table known = has(table, there)
                    .columns(columns -> columns.stream()
                            .filter(column -> !missing.contains(column))
                            .toList());
            before.add(known);
            missing.forEach(column -> operations.add(new AddColumn(table.name(), column)));
            table.uniqueKeys().stream()
                    .filter(key -> !known.uniqueKeys().contains(key))
                    .forEach(key -> operations.add(new AddUnique(table.name(), key)));
            table.indexes().stream()
                    .filter(index -> !known.indexes().contains(index))
                    .forEach(index -> operations.add(new AddIndex(table.name(), index)));
            table.foreignKeys().stream()
                    .filter(key ->
                            missing.stream().anyMatch(column -> column.name().equals(key.column())))
                    .forEach(key -> lateKeys.add(new AddForeignKey(table.name(), key)));
        }

        /** SQLite would have to rebuild a table to add a foreign key, and what it has beside the models is not known here. */
        private boolean isAddable(Table table, Column column) {
            boolean empty = column.nullable() || column.defaultValue() != null || column.computed() != null;
            boolean isPlain =
                    table.foreignKeys().stream().noneMatch(key -> key.column().equals(column.name()));
            boolean inPlace = column.computed() == null
                    && (column.defaultValue() == null || column.defaultValue().isConstant());
            return empty && !column.primaryKey() && (dialect.kind() != DatabaseKind.SQLITE || (isPlain && inPlace));
        }

        /** The table with the keys and indexes that exist. */
        private static Table has(Table table, ExistingTable there) {
            return table.uniqueKeys(keys -> keys.stream()
                            .filter(key -> hasIndex(there, key.name()))
                            .toList())
                    .indexes(indexes -> indexes.stream()
                            .filter(index -> hasIndex(there, index.name()))
                            .toList())
                    .foreignKeys(keys -> keys.stream()
                            .filter(key -> there.column(key.column().text()).isPresent())
                            .toList());
        }

        private static boolean hasIndex(ExistingTable there, Ident name) {
            return there.indexes().contains(name.text()) || there.constraints().contains(name.text());
        }

        private void noteGap(Table table, List<Column> missing) {
            if (!missing.isEmpty()) {
                String noun = missing.size() == 1 ? "column " : "columns ";
                gaps.add("The table " + table.name() + " lacks the " + noun
                        + missing.stream().map(column -> column.name().text()).collect(Collectors.joining(", "))
                        + ".");
            }
        }

        SchemaDifference difference() {
            if (!gaps.isEmpty()) {
                throw new MigrationException(
                        String.join(" ", gaps) + " Nothing was changed.",
                        "Add what is missing with ALTER TABLE, or drop a table whose rows nobody needs, and run this"
                                + " again.",
                        null);
            }
            return new SchemaDifference(
                    new Schema(before),
                    Stream.concat(operations.stream(), lateKeys.stream()).toList());
        }
    }
}
