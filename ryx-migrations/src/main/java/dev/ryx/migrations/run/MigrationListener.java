package dev.ryx.migrations.run;

import dev.ryx.migrations.ddl.Step;

/** Is told what a {@link Migrator} does. */
public interface MigrationListener {

    /** Hears nothing. */
    MigrationListener SILENT = new MigrationListener() {};

    /** Another process migrates the database; this one waits. Told once. */
    default void waiting() {}

    /** A migration begins, or goes on after its first steps. */
    default void begins(PlannedMigration migration, int step, int steps) {}

    /** A step is about to run; they count from 0. */
    default void runs(PlannedMigration migration, int step, Step what) {}

    /** A migration has ended. */
    default void ended(PlannedMigration migration) {}
}
