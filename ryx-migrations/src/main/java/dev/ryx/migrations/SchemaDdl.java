package dev.ryx.migrations;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Models;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Statements that make a schema, or make a database that schema.
 *
 * @param statements the statements, in the order in which they run
 */
public record SchemaDdl(List<CompiledQuery> statements) {

    /** Copies the list. */
    public SchemaDdl {
        statements = List.copyOf(statements);
    }

    /**
     * The statements that make the tables of the models in an empty database, which is not needed for it.
     *
     * @throws MigrationException if the models cannot be tables of one schema
     */
    public static SchemaDdl of(Models models, Dialect dialect) {
        return of(
                SchemaDifference.between(Schema.of(models), ExistingTables.inCurrentSchema(List.of()), dialect),
                dialect);
    }

    static SchemaDdl of(SchemaDifference difference, Dialect dialect) {
        return of(difference.changes(dialect), (_, step) -> step.statements());
    }

    static SchemaDdl of(
            List<SchemaDifference.Change> changes,
            BiFunction<SchemaDifference.Change, Step, List<CompiledQuery>> statements) {
        return new SchemaDdl(changes.stream()
                .flatMap(change -> change.steps().stream().map(step -> statements.apply(change, step)))
                .flatMap(List::stream)
                .toList());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** The statements as a script, each with a semicolon and a line end; empty if there are none. */
    public String text() {
        return statements.stream().map(statement -> statement.sql() + ";\n").collect(Collectors.joining());
    }
}
