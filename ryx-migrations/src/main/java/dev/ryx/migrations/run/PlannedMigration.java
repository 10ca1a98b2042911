package dev.ryx.migrations.run;

import dev.ryx.error.FieldException;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * A migration that is to run.
 *
 * @param migration the migration
 * @param backwards whether it is to be undone
 * @param before the schema before the migration itself, whichever way it runs
 */
public record PlannedMigration(Migration migration, boolean backwards, Schema before) {

    /**
     * What a database does for it.
     *
     * @throws MigrationException if an operation does not apply to the schema, or nothing undoes it
     * @throws FieldException if the database cannot do it
     */
    public List<Step> steps(Dialect dialect) {
        return backwards ? migration.reversedSteps(before, dialect) : migration.steps(before, dialect);
    }
}
