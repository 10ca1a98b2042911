package dev.ryx.migrations;

import dev.ryx.backend.Backend;

/**
 * A change of rows that is written in Java. It is found by its name among those that {@code META-INF/services} or a
 * {@code module-info} provide, and runs in the transaction of its migration.
 */
public interface DataMigration {

    /** Changes the rows; the schema is that of its place among the operations. */
    void migrate(Backend backend);

    /** Undoes it, if the migration's file says {@code reversible}; nothing by default. */
    default void reverse(Backend backend) {}
}
