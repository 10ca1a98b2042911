package dev.ryx.migrations;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingIndex;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.existing.DeleteRules;
import dev.ryx.migrations.existing.ExpectedTypes;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a database has of the tables of a schema, in the schema's words. What cannot be judged is what the schema says: a
 * type that Ryx does not know, a computed column, defaults, collations, conditions of checks, an index over expressions.
 * What the schema does not name is left out, but for indexes and constraints of its columns that have the names that Ryx
 * gives.
 */
final class KnownTables {

    private final Schema schema;
    private final ExpectedTypes types;
    private final DeleteRules rules;

    KnownTables(Schema schema, DatabaseKind kind) {
        this.schema = schema;
        this.types = new ExpectedTypes(kind);
        this.rules = new DeleteRules(kind);
    }

    /** The table as the database has it. */
    Table of(Table wanted, ExistingTable there) {
        List<Column> columns = wanted.columns().stream()
                .filter(column -> there.column(column.name().text()).isPresent())
                .toList();
        return new Table(
                wanted.name(),
                columns.stream()
                        .map(column -> known(
                                wanted,
                                column,
                                there.column(column.name().text()).orElseThrow()))
                        .toList(),
                Stream.concat(uniqueKeys(wanted, there), moreKeys(wanted, there))
                        .toList(),
                wanted.checks().stream()
                        .filter(check ->
                                there.constraints().contains(check.name().text()))
                        .toList(),
                Stream.concat(foreignKeys(wanted, there), moreForeignKeys(wanted, there))
                        .toList(),
                Stream.concat(indexes(wanted, there), moreIndexes(wanted, there))
                        .toList());
    }

    private Column known(Table table, Column wanted, ExistingColumn there) {
        Optional<SqlType> type = type(table, wanted, there);
        if (type.isEmpty() || wanted.computed() != null || there.computed()) {
            return wanted;
        }
        return wanted.type(type.get()).nullable(wanted.primaryKey() ? wanted.nullable() : there.nullable());
    }

    /** The column's type; nothing if it cannot be judged. */
    private Optional<SqlType> type(Table table, Column wanted, ExistingColumn there) {
        if (types.fit(wanted.type(), there.type())) {
            return Optional.of(wanted.type());
        }
        return followsOthers(table, wanted) && types.fitReference(wanted.type(), there.type())
                ? Optional.empty()
                : types.read(there.type());
    }

    /** Whether it refers to a table that others manage, whose key has the type that they gave it. */
    private boolean followsOthers(Table table, Column column) {
        return table.foreignKeys().stream()
                .filter(key -> key.column().equals(column.name()))
                .anyMatch(key -> schema.table(key.target()).isEmpty());
    }

    private static Stream<UniqueKey> uniqueKeys(Table wanted, ExistingTable there) {
        return wanted.uniqueKeys().stream()
                .filter(key -> has(there, key.name()))
                .map(key -> columns(there, key.name())
                        .map(columns -> new UniqueKey(key.name(), columns))
                        .orElse(key));
    }

    private static Stream<Index> indexes(Table wanted, ExistingTable there) {
        return wanted.indexes().stream()
                .filter(index -> has(there, index.name()))
                .map(index -> columns(there, index.name())
                        .map(columns -> new Index(index.name(), columns, index.unique()))
                        .orElse(index));
    }

    private static boolean has(ExistingTable there, Ident name) {
        return there.indexes().contains(name.text()) || there.constraints().contains(name.text());
    }

    /** The columns of an index over columns alone. */
    private static Optional<List<Ident>> columns(ExistingTable there, Ident name) {
        return index(there, name)
                .map(ExistingIndex::columns)
                .filter(columns -> !columns.isEmpty() && columns.stream().allMatch(Ident::isValid))
                .map(columns -> columns.stream().map(Ident::new).toList());
    }

    private static Optional<ExistingIndex> index(ExistingTable there, Ident name) {
        return there.keys().stream()
                .filter(index -> index.name().equals(name.text()) && index.whole())
                .findFirst();
    }

    /** Those of single columns that are not to be unique any more. */
    private static Stream<UniqueKey> moreKeys(Table wanted, ExistingTable there) {
        return wanted.columns().stream()
                .map(column -> new UniqueKey(name("uq", wanted, column), List.of(column.name())))
                .filter(key -> wanted.uniqueKey(key.name()).isEmpty())
                .filter(key -> there.constraints().contains(key.name().text()));
    }

    /** Those of single columns that are not to be indexed any more. One that a foreign key may need stays. */
    private static Stream<Index> moreIndexes(Table wanted, ExistingTable there) {
        return wanted.columns().stream()
                .filter(column -> wanted.foreignKeys().stream()
                        .noneMatch(key -> key.column().equals(column.name())))
                .map(column -> new Index(name("ix", wanted, column), List.of(column.name())))
                .filter(index -> wanted.index(index.name()).isEmpty())
                .filter(index -> columns(there, index.name())
                        .filter(index.columns()::equals)
                        .isPresent());
    }

    private Stream<ForeignKey> foreignKeys(Table wanted, ExistingTable there) {
        return wanted.foreignKeys().stream().flatMap(key -> known(key, there).stream());
    }

    private Optional<ForeignKey> known(ForeignKey wanted, ExistingTable there) {
        List<ExistingForeignKey> keys = keys(there, wanted.column());
        Optional<ExistingForeignKey> same = keys.stream()
                .filter(key ->
                        key.refersTo(wanted.target().schema(), wanted.target().name()))
                .findFirst();
        return same.map(key -> ruled(wanted, key))
                .or(() -> keys.stream().findFirst().flatMap(key -> read(wanted.name(), wanted.column(), key)));
    }

    /** The key itself, if the database's says the same, or something that Ryx does not write. */
    private ForeignKey ruled(ForeignKey wanted, ExistingForeignKey there) {
        if (rules.fit(wanted.onDelete(), there.onDelete())) {
            return wanted;
        }
        return DeleteRules.read(there.onDelete())
                .map(rule -> wanted.named(name(wanted.name(), there)).onDelete(rule))
                .orElse(wanted);
    }

    private static List<ExistingForeignKey> keys(ExistingTable there, Ident column) {
        return there.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column.text())))
                .toList();
    }

    private static Optional<ForeignKey> read(Ident name, Ident column, ExistingForeignKey there) {
        boolean valid =
                Ident.isValid(there.target()) && there.targetColumns().stream().allMatch(Ident::isValid);
        return valid
                ? Optional.of(new ForeignKey(
                        name(name, there),
                        column,
                        TableName.of(there.target()),
                        new Ident(there.targetColumns().getFirst()),
                        DeleteRules.read(there.onDelete()).orElse(OnDelete.DO_NOTHING)))
                : Optional.empty();
    }

    /** SQLite does not tell the name. */
    private static Ident name(Ident otherwise, ExistingForeignKey there) {
        return Ident.isValid(there.name()) ? new Ident(there.name()) : otherwise;
    }

    /** Those of columns that are not to refer to anything any more. */
    private static Stream<ForeignKey> moreForeignKeys(Table wanted, ExistingTable there) {
        return wanted.columns().stream()
                .filter(column -> wanted.foreignKeys().stream()
                        .noneMatch(key -> key.column().equals(column.name())))
                .filter(column ->
                        there.constraints().contains(name("fk", wanted, column).text()))
                .flatMap(column -> keys(there, column.name()).stream()
                        .flatMap(key -> read(name("fk", wanted, column), column.name(), key).stream()));
    }

    /** The name that Ryx gives. */
    private static Ident name(String prefix, Table table, Column column) {
        return Ident.joined(prefix, table.name().name().text(), column.name().text());
    }
}
