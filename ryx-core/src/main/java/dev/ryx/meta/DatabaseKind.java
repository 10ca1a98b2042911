package dev.ryx.meta;

/** The kinds of database that Ryx speaks to. */
public enum DatabaseKind {
    /** SQLite 3.35 or later, in the process. */
    SQLITE("SQLite"),
    /** PostgreSQL 13 or later. */
    POSTGRESQL("PostgreSQL"),
    /** MySQL 8.0.31 or later. */
    MYSQL("MySQL"),
    /** MariaDB 10.6 or later. */
    MARIADB("MariaDB");

    private final String displayName;

    DatabaseKind(String displayName) {
        this.displayName = displayName;
    }

    /** The product's own spelling of its name, for messages. */
    public String displayName() {
        return displayName;
    }
}
