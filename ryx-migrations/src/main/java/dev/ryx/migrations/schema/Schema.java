package dev.ryx.migrations.schema;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.meta.Models;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a set of models, or those that a row of migrations makes.
 *
 * @param tables the tables, each after those that it refers to, as far as there is such an order
 */
public record Schema(List<Table> tables) {

    /** No tables. */
    public static final Schema EMPTY = new Schema(List.of());

    /**
     * Puts the tables in order.
     *
     * @throws MigrationException if two of the tables, indexes and unique constraints have the same name
     */
    public Schema {
        DistinctNames.require(tables);
        tables = DependencyOrder.of(tables);
    }

    /**
     * The tables of the models and of their many-to-many relations, without those that Ryx does not manage.
     *
     * @throws MigrationException if the models cannot be tables of one schema
     */
    public static Schema of(Models models) {
        return new Schema(new TableReader(models).tables());
    }

    /** The table of this name. */
    public Optional<Table> table(TableName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The other tables that refer to this one. */
    public List<Table> referringTo(TableName name) {
        return tables.stream()
                .filter(table -> !table.name().equals(name))
                .filter(table -> table.foreignKeys().stream()
                        .anyMatch(key -> key.target().equals(name)))
                .toList();
    }

    /** The same with one more table. */
    public Schema with(Table table) {
        return new Schema(Stream.concat(tables.stream(), Stream.of(table)).toList());
    }

    /** The same without a table. */
    public Schema without(TableName name) {
        return new Schema(
                tables.stream().filter(table -> !table.name().equals(name)).toList());
    }

    /** The same with a table in the place of that of the same name. */
    public Schema replacing(Table table) {
        return new Schema(tables.stream()
                .map(other -> other.name().equals(table.name()) ? table : other)
                .toList());
    }

    /** The same after a table was renamed; what refers to it still does. */
    public Schema renamed(TableName from, TableName to) {
        return new Schema(tables.stream()
                .map(table -> table.name().equals(from) ? table.named(to) : table)
                .map(table -> table.foreignKeys(keys ->
                        keys.stream().map(key -> key.retargeted(from, to)).toList()))
                .toList());
    }

    /** The same after the key of a table was renamed, which others refer to. */
    public Schema keyRenamed(TableName target, Ident from, Ident to) {
        return new Schema(tables.stream()
                .map(table -> table.foreignKeys(keys -> keys.stream()
                        .map(key -> key.target().equals(target) && key.key().equals(from)
                                ? new ForeignKey(key.name(), key.column(), target, to, key.onDelete())
                                : key)
                        .toList()))
                .toList());
    }

    /** The same tables and parts in an order that does not tell in which they came: equal schemas are equal so. */
    public Schema canonical() {
        return new Schema(tables.stream()
                .map(Table::canonical)
                .sorted(Comparator.comparing(table -> table.name().toString()))
                .toList());
    }
}
