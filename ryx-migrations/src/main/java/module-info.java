import org.jspecify.annotations.NullMarked;

/** Migrations: schema state, differences, operations and their DDL. The runner is their face. */
@NullMarked
module dev.ryx.migrations {
    requires transitive dev.ryx.backend;

    exports dev.ryx.migrations;
}
