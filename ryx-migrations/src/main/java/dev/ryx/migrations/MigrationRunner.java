package dev.ryx.migrations;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The direct mode: brings a database to the models without migration files, as prototypes and tests want it.
 *
 * <p>It creates what is missing, and changes what differs: the types of columns and whether they accept NULL, indexes,
 * unique constraints, foreign keys and their rules. Missing checks are added.
 *
 * <p>It never loses data. Tables and columns that no model names stay as they are, and so do indexes and constraints with
 * names that are not Ryx's; a value that a new type cannot hold is refused, before anything is changed. A primary key stays
 * what it is, but for its type. What cannot be compared is left alone: defaults, collations, computed columns, the
 * conditions of checks, and columns of types that Ryx does not know. Models that Ryx does not manage are left alone too.
 */
public final class MigrationRunner {

    private final Backend backend;
    private final Schema schema;
    private final Dialect dialect;

    private MigrationRunner(Backend backend, Schema schema) {
        this.backend = backend;
        this.schema = schema;
        this.dialect = Dialect.of(backend.kind());
    }

    /**
     * A runner for one database.
     *
     * @throws MigrationException if the models cannot be tables of one schema
     */
    public static MigrationRunner of(Backend backend, Models models) {
        return new MigrationRunner(backend, Schema.of(models));
    }

    /**
     * A runner for one database.
     *
     * @throws ConfigurationException if a model refers to one that is not among them
     * @throws MigrationException if the models cannot be tables of one schema
     */
    public static MigrationRunner of(Backend backend, Collection<ModelMeta> models) {
        return of(backend, Models.of(models));
    }

    /**
     * What {@link #migrate} would run now; nothing is changed.
     *
     * @throws MigrationException if a table that exists lacks a column whose rows need a value
     * @throws DatabaseException if the database cannot be read
     */
    public SchemaDdl plan() {
        return SchemaDdl.of(changes(), this::statements);
    }

    /**
     * Creates what is missing, and changes what differs: in one transaction, all of it or nothing, but on MySQL and MariaDB,
     * where each statement stands for itself and what ran before a failure stays.
     *
     * @return the statements that ran; none if there was nothing to do
     * @throws MigrationException if a table that exists lacks a column whose rows need a value, or if a column that exists
     *     cannot become what the model says; what the database said is its cause
     * @throws ConfigurationException if a transaction is open in which SQLite would have to make a table again
     * @throws DatabaseException if the database refuses another statement
     */
    public SchemaDdl migrate() {
        if (!dialect.changesSchemaInTransaction()) {
            return run(false);
        }
        List<SchemaDifference.Change> changes = changes();
        boolean rebuilds = rebuilds(changes);
        return changes.isEmpty()
                ? new SchemaDdl(List.of())
                : backend.transaction(TransactionOptions.defaults().foreignKeys(!rebuilds), () -> run(rebuilds));
    }

    private List<SchemaDifference.Change> changes() {
        return SchemaDifference.between(schema, ExistingTables.of(backend.introspector(), schema, dialect), dialect)
                .changes(dialect);
    }

    /** Whether SQLite has to make a table again, which it does without foreign keys alone. */
    private static boolean rebuilds(List<SchemaDifference.Change> changes) {
        return changes.stream()
                .flatMap(change -> change.steps().stream())
                .anyMatch(step -> step.setting() == Step.Setting.NO_FOREIGN_KEYS);
    }

    /** A table that is made again takes along what it has beside the models. */
    private List<CompiledQuery> statements(SchemaDifference.Change change, Step step) {
        return step instanceof Rebuild rebuild
                ? rebuild.statements(
                        backend, change.before().table(rebuild.table()).stream().toList())
                : step.statements();
    }

    private SchemaDdl run(boolean withoutForeignKeys) {
        List<SchemaDifference.Change> changes = changes();
        if (rebuilds(changes) && !withoutForeignKeys) {
            throw new MigrationException(
                    "Somebody else changed the tables meanwhile. Nothing was changed.", "Run this again.", null);
        }
        new Losses(backend, dialect).refuse(changes);
        List<CompiledQuery> statements = new ArrayList<>();
        changes.forEach(change -> statements.addAll(run(change)));
        if (withoutForeignKeys) {
            Rebuild.requireForeignKeys(backend);
        }
        return new SchemaDdl(statements);
    }

    private List<CompiledQuery> run(SchemaDifference.Change change) {
        List<CompiledQuery> statements = new ArrayList<>();
        try {
            for (Step step : change.steps()) {
                for (CompiledQuery statement : statements(change, step)) {
                    backend.execute(statement);
                    statements.add(statement);
                }
            }
        } catch (DatabaseException e) {
            throw change.altersColumns() ? refused(change, e) : e;
        }
        return statements;
    }

    private MigrationException refused(SchemaDifference.Change change, DatabaseException cause) {
        return new MigrationException(
                "Cannot " + change.describe() + ": " + cause.getMessage()
                        + (dialect.changesSchemaInTransaction()
                                ? " Nothing was changed."
                                : " What was changed before it stays."),
                "Mend the rows that do not fit, such as those with NULL, or change the fields, and run this again.",
                cause);
    }
}
