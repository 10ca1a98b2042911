package dev.ryx.migrations;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.MigrationException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import java.util.Collection;

/**
 * The direct mode: brings a database to the models without migration files, as prototypes and tests want it.
 *
 * <p>It creates what is missing: tables, join tables, indexes, and unique constraints of tables that exist. It changes
 * nothing else: a table that lacks a column is an error, and the types, defaults and foreign keys of a table that exists
 * stay as they are. Models that Ryx does not manage are left alone.
 */
public final class MigrationRunner {

    private final Backend backend;
    private final Schema schema;

    private MigrationRunner(Backend backend, Schema schema) {
        this.backend = backend;
        this.schema = schema;
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
     * @throws MigrationException if a table that exists lacks a column
     * @throws DatabaseException if the database cannot be read
     */
    public SchemaDdl plan() {
        var dialect = Dialect.of(backend.kind());
        return SchemaDdl.of(
                SchemaDifference.between(schema, backend.introspector().tables(), dialect), dialect);
    }

    /**
     * Creates what is missing: in one transaction, all of it or nothing, but on MySQL and MariaDB, where each statement
     * stands for itself and what ran before a failure stays.
     *
     * @return the statements that ran; none if nothing was missing
     * @throws MigrationException if a table that exists lacks a column
     * @throws DatabaseException if the database refuses a statement
     */
    public SchemaDdl migrate() {
        return Dialect.of(backend.kind()).changesSchemaInTransaction()
                ? backend.transaction(TransactionOptions.defaults(), this::create)
                : create();
    }

    private SchemaDdl create() {
        SchemaDdl missing = plan();
        for (CompiledQuery statement : missing.statements()) {
            backend.execute(statement);
        }
        return missing;
    }
}
