package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.AlterForeignKey;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to do between two schemas in which nothing has another name, phase by phase. */
final class Differences {

    private final Questions questions;
    private final Schema from;
    private final Schema to;
    private final List<TableDifference> common;
    private final List<Table> created;
    private final List<Table> dropped;
    private final Set<String> wanted = new HashSet<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Operation> foreignKeys = new ArrayList<>();

    Differences(Questions questions, Schema from, Schema to) {
        this.questions = questions;
        this.from = from;
        this.to = to;
        this.common = to.tables().stream()
                .flatMap(table ->
                        from.table(table.name()).stream().map(before -> new TableDifference(before, table, from, to)))
                .toList();
        this.created = to.tables().stream()
                .filter(table -> from.table(table.name()).isEmpty())
                .toList();
        this.dropped = from.tables().stream()
                .filter(table -> to.table(table.name()).isEmpty())
                .toList();
    }

    List<Operation> operations() {
        noteWantedNames();
        common.forEach(TableDifference::requireSameKey);
        dropForeignKeys();
        common.forEach(this::dropChecks);
        common.forEach(table -> dropKeys(table, true));
        List<Table> early = dropped.reversed().stream().filter(this::isInTheWay).toList();
        early.forEach(table -> operations.add(new DropTable(table.name())));
        createTables();
        common.forEach(this::replaceColumns);
        common.forEach(this::addColumns);
        common.forEach(this::alterColumns);
        common.forEach(this::addComputed);
        common.forEach(this::addKeys);
        common.forEach(table -> dropKeys(table, false));
        common.forEach(this::dropColumns);
        common.forEach(this::addChecks);
        operations.addAll(foreignKeys);
        common.forEach(this::addForeignKeys);
        dropped.reversed().stream()
                .filter(table -> !early.contains(table))
                .forEach(table -> operations.add(new DropTable(table.name())));
        return operations;
    }

    /** The names that something new gets. */
    private void noteWantedNames() {
        created.forEach(table -> wanted.addAll(names(table)));
        common.forEach(table -> {
            table.addedKeys().forEach(key -> wanted.add(key.name().text()));
            table.addedIndexes().forEach(index -> wanted.add(index.name().text()));
            table.addedChecks().forEach(check -> wanted.add(check.name().text()));
            table.addedForeignKeys().forEach(key -> wanted.add(key.name().text()));
        });
    }

    private static Set<String> names(Table table) {
        Set<String> names = new HashSet<>();
        names.add(table.name().name().text());
        Stream.of(
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.indexes().stream().map(Index::name),
                        table.checks().stream().map(Check::name),
                        table.foreignKeys().stream().map(ForeignKey::name))
                .flatMap(part -> part)
                .forEach(name -> names.add(name.text()));
        return names;
    }

    private boolean isInTheWay(Table table) {
        return names(table).stream().anyMatch(wanted::contains);
    }

    /** Those that are gone or in the way, and those that keep tables from being dropped. */
    private void dropForeignKeys() {
        for (TableDifference table : common) {
            table.droppedForeignKeys().forEach(key -> operations.add(new DropForeignKey(table.name(), key.name())));
        }
        Set<TableName> gone = new HashSet<>();
        for (Table table : dropped.reversed()) {
            gone.add(table.name());
            for (ForeignKey key : table.foreignKeys()) {
                boolean targetGoesFirst =
                        gone.contains(key.target()) && !key.target().equals(table.name());
                if (targetGoesFirst || isDroppedEarly(key.target())) {
                    operations.add(new DropForeignKey(table.name(), key.name()));
                }
            }
        }
    }

    private boolean isDroppedEarly(TableName name) {
        return dropped.stream().anyMatch(table -> table.name().equals(name) && isInTheWay(table));
    }

    private void dropChecks(TableDifference table) {
        table.droppedChecks().forEach(check -> operations.add(new DropCheck(table.name(), check.name())));
    }

    /**
     * Keys and indexes that are in the way go first. The others go after the new ones are there, for MySQL wants an index on
     * each foreign key at any time.
     */
    private void dropKeys(TableDifference table, boolean inTheWay) {
        table.droppedKeys().stream()
                .filter(key -> inTheWay == isInTheWay(table, key.name(), key.columns()))
                .forEach(key -> operations.add(new DropUnique(table.name(), key.name())));
        table.droppedIndexes().stream()
                .filter(index -> inTheWay == isInTheWay(table, index.name(), index.columns()))
                .forEach(index -> operations.add(new DropIndex(table.name(), index.name())));
    }

    private boolean isInTheWay(TableDifference table, Ident name, List<Ident> columns) {
        return wanted.contains(name.text()) || columns.stream().anyMatch(table::isReplaced);
    }

    private void createTables() {
        Set<TableName> present = new HashSet<>();
        from.tables().forEach(table -> present.add(table.name()));
        for (Table table : created) {
            present.add(table.name());
            List<ForeignKey> now = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                if (present.contains(key.target()) || to.table(key.target()).isEmpty()) {
                    now.add(key);
                } else {
                    foreignKeys.add(new AddForeignKey(table.name(), key));
                }
            }
            operations.add(new CreateTable(table.foreignKeys(_ -> now)));
        }
    }

    /** Computed columns come after those that they are computed of. */
    private void replaceColumns(TableDifference table) {
        table.replacedColumns().forEach(column -> operations.add(new DropColumn(table.name(), column.name())));
    }

    private void addColumns(TableDifference table) {
        table.addedColumns().stream()
                .filter(column -> column.computed() == null)
                .forEach(column -> operations.add(new AddColumn(table.name(), column, fill(table.name(), column))));
    }

    private void addComputed(TableDifference table) {
        table.addedColumns().stream()
                .filter(column -> column.computed() != null)
                .forEach(column -> operations.add(new AddColumn(table.name(), column)));
    }

    private @Nullable SqlExpression fill(TableName table, Column column) {
        if (column.nullable() || column.defaultValue() != null) {
            return null;
        }
        return questions
                .fill(table, column)
                .orElseThrow(() -> new MigrationException(
                        "The new column " + table + "." + column.name()
                                + " accepts no NULL and has no default, and nobody says what the rows get.",
                        "Let it accept NULL, give it a dbDefault, or answer: --fill " + table + "." + column.name()
                                + "=value.",
                        null));
    }

    private void alterColumns(TableDifference table) {
        for (TableDifference.Altered altered : table.alteredColumns()) {
            Column column = altered.to();
            boolean narrower = altered.from().nullable() && !column.nullable();
            Optional<SqlExpression> fill = !narrower
                    ? Optional.empty()
                    : Optional.ofNullable(column.defaultValue()).or(() -> questions.fill(table.name(), column));
            operations.add(new AlterColumn(table.name(), column, fill.orElse(null), null));
        }
    }

    private void addKeys(TableDifference table) {
        table.addedKeys().forEach(key -> operations.add(new AddUnique(table.name(), key)));
        table.addedIndexes().forEach(index -> operations.add(new AddIndex(table.name(), index)));
    }

    private void dropColumns(TableDifference table) {
        table.droppedColumns().stream()
                .sorted((left, right) -> Boolean.compare(left.computed() == null, right.computed() == null))
                .forEach(column -> operations.add(new DropColumn(table.name(), column.name())));
    }

    private void addChecks(TableDifference table) {
        table.addedChecks().forEach(check -> operations.add(new AddCheck(table.name(), check)));
    }

    private void addForeignKeys(TableDifference table) {
        table.addedForeignKeys().forEach(key -> operations.add(new AddForeignKey(table.name(), key)));
        table.alteredForeignKeys()
                .forEach(key -> operations.add(new AlterForeignKey(table.name(), key.name(), key.onDelete())));
    }
}
