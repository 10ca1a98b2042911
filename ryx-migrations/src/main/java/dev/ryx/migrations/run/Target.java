package dev.ryx.migrations.run;

/** Where a database is to be brought. */
public sealed interface Target {

    /** All migrations. */
    record Latest() implements Target {}

    /** None. */
    record Zero() implements Target {}

    /**
     * A migration and those that it depends on; those that depend on it are undone.
     *
     * @param name the migration's name
     */
    record Named(String name) implements Target {}

    /** All migrations. */
    Target LATEST = new Latest();

    /** None of them. */
    Target ZERO = new Zero();
}
