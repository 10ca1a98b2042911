import dev.ryx.migrations.DataMigration;
import org.jspecify.annotations.NullMarked;

/** Migrations: schema state, differences, operations and their DDL. The runner is their face. */
@NullMarked
module dev.ryx.migrations {
    requires transitive dev.ryx.backend;

    exports dev.ryx.migrations;
    exports dev.ryx.migrations.autodetect;
    exports dev.ryx.migrations.ddl;
    exports dev.ryx.migrations.existing;
    exports dev.ryx.migrations.file;
    exports dev.ryx.migrations.lint;
    exports dev.ryx.migrations.operation;
    exports dev.ryx.migrations.run;
    exports dev.ryx.migrations.schema;

    uses DataMigration;
}
