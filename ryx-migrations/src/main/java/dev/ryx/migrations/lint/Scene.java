package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.Locale;
import java.util.Set;

/**
 * An operation and what is there before it.
 *
 * @param kind the database
 * @param before the schema before the operation
 * @param fresh the tables that the same migration made, which nobody uses yet
 * @param unvalidated the constraints that were added without a look at the rows, and not validated since
 * @param operation the operation, which applies to the schema
 */
record Scene(DatabaseKind kind, Schema before, Set<TableName> fresh, Set<Ident> unvalidated, Operation operation) {

    boolean isOn(DatabaseKind other) {
        return kind == other;
    }

    Table table(TableName name) {
        return before.table(name).orElseThrow();
    }

    Column column(TableName table, Ident name) {
        return table(table).column(name).orElseThrow();
    }

    boolean isFresh(TableName table) {
        return fresh.contains(table);
    }

    /** Whether a check that was validated says that the column is never NULL. */
    boolean isKnownNotNull(TableName table, Ident column) {
        return table(table).checks().stream()
                .filter(check -> !unvalidated.contains(check.name()))
                .anyMatch(check -> saysNotNull(check, column));
    }

    private static boolean saysNotNull(Check check, Ident column) {
        String condition = check.condition()
                .sql()
                .replaceAll("[()\"`]", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return condition.equals(column.text().toLowerCase(Locale.ROOT) + " is not null");
    }
}
