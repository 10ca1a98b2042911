import org.jspecify.annotations.NullMarked;

/** Migrations: schema state, differences, operations and their DDL. */
@NullMarked
module dev.ryx.migrations {
    requires transitive dev.ryx.backend;
}
