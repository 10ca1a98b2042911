package dev.ryx.migrations;

import dev.ryx.error.MigrationException;
import dev.ryx.migrations.autodetect.Autodetector;
import dev.ryx.migrations.autodetect.Questions;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.query.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a database differs from a schema.
 *
 * @param before what it has of the schema
 * @param operations what makes it the schema, in the order in which it works
 */
record SchemaDifference(Schema before, List<Operation> operations) {

    /**
     * Operations that are one change of the database: one, or those of columns of one table that follow each other.
     *
     * @param before what the database has of the schema before all changes
     * @param operations the operations
     * @param steps what the database does for them
     */
    record Change(Schema before, List<Operation> operations, List<Step> steps) {

        /** Whether it changes columns that are there. */
        boolean altersColumns() {
            return operations.getFirst() instanceof AlterColumn;
        }

        /** What it does, in a few words. */
        String describe() {
            return operations.stream().map(Operation::describe).collect(Collectors.joining(", "));
        }
    }

    /**
     * Compares a database with a schema. A column can be added if the rows that are there need no value for it.
     *
     * @throws MigrationException if a table that exists lacks other columns; it names all of them
     */
    static SchemaDifference between(Schema schema, ExistingTables existing, Dialect dialect) {
        var known = new KnownTables(schema, dialect.kind());
        List<Table> before = new ArrayList<>();
        List<Table> missing = new ArrayList<>();
        for (Table table : schema.tables()) {
            existing.find(table.name())
                    .ifPresentOrElse(there -> before.add(known.of(table, there)), () -> missing.add(table));
        }
        requireAddable(schema, before);
        return between(new Schema(before), missing, schema, existing, dialect);
    }

    private static SchemaDifference between(
            Schema before, List<Table> missing, Schema schema, ExistingTables present, Dialect dialect) {
        List<Operation> operations = new ArrayList<>();
        Schema made = before;
        for (Table table : missing) {
            Schema soFar = made.with(table);
            Operation create = new CreateTable(table.foreignKeys(keys -> keys.stream()
                    .filter(key -> dialect.refersForward() || isReady(key, soFar, schema, present))
                    .toList()));
            operations.add(create);
            made = create.after(made);
        }
        operations.addAll(Autodetector.asking(Questions.UNANSWERED).operations(made, schema));
        return new SchemaDifference(before, operations);
    }

    /** Whether the table referred to is there, with the key that it is to have, if it is one of the schema's. */
    private static boolean isReady(ForeignKey key, Schema soFar, Schema schema, ExistingTables present) {
        return schema.table(key.target())
                .map(goal -> soFar.table(key.target())
                        .flatMap(table -> table.column(key.key()))
                        .equals(goal.column(key.key())))
                .orElseGet(() -> present.has(key.target()));
    }

    private static void requireAddable(Schema schema, List<Table> before) {
        List<String> gaps = new ArrayList<>();
        for (Table there : before) {
            List<String> lacking = schema.table(there.name()).orElseThrow().columns().stream()
                    .filter(column -> there.column(column.name()).isEmpty() && !isAddable(column))
                    .map(column -> column.name().text())
                    .toList();
            if (!lacking.isEmpty()) {
                String noun = lacking.size() == 1 ? "column " : "columns ";
                gaps.add("The table " + there.name() + " lacks the " + noun + String.join(", ", lacking) + ".");
            }
        }
        if (!gaps.isEmpty()) {
            throw new MigrationException(
                    String.join(" ", gaps) + " Nothing was changed.",
                    "Add what is missing with ALTER TABLE, or drop a table whose rows nobody needs, and run this"
                            + " again.",
                    null);
        }
    }

    private static boolean isAddable(Column column) {
        boolean empty = column.nullable() || column.defaultValue() != null || column.computed() != null;
        return empty && !column.primaryKey();
    }

    /** What is to be done, in its order. */
    List<Change> changes(Dialect dialect) {
        List<Change> changes = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            List<Step> steps = operation.steps(schema, dialect);
            if (!changes.isEmpty() && belongTogether(changes.getLast(), operation)) {
                changes.add(joined(changes.removeLast(), operation, steps, dialect));
            } else {
                changes.add(new Change(before, List.of(operation), steps));
            }
            schema = operation.after(schema);
        }
        return changes;
    }

    private static boolean belongTogether(Change last, Operation next) {
        return last.operations().getLast() instanceof AlterColumn one
                && next instanceof AlterColumn other
                && one.table().equals(other.table());
    }

    private static Change joined(Change last, Operation next, List<Step> steps, Dialect dialect) {
        List<Operation> operations = new ArrayList<>(last.operations());
        operations.add(next);
        List<Step> all = new ArrayList<>(last.steps());
        all.addAll(steps);
        return new Change(
                last.before(), List.copyOf(operations), SchemaEditor.of(dialect).merged(all));
    }
}
