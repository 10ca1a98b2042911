package dev.ryx.meta;

/** The kinds of database that Ryx speaks to. */
public enum DatabaseKind {
    /** SQLite 3.35 or later, in the process. */
    SQLITE("SQLite"),
    /** PostgreSQL 13 or later. */
    POSTGRESQL("PostgreSQL");

    private final String displayName;

    DatabaseKind(String displayName) {
        this.displayName = displayName;
    }

    /** The product's own spelling of its name, for messages. */
    public String displayName() {
        return displayName;
    }
}
