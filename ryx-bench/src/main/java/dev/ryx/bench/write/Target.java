package dev.ryx.bench.write;

import dev.ryx.servers.DatabaseServer;

/** The database that is written to. */
public enum Target {
    /** SQLite, a file. */
    SQLITE(DatabaseServer.SQLITE, "SQLite"),
    /** PostgreSQL, over the loopback. */
    POSTGRES(DatabaseServer.POSTGRES, "PostgreSQL"),
    /** MariaDB, over the loopback. */
    MARIADB(DatabaseServer.MARIADB, "MariaDB");

    private final DatabaseServer server;
    private final String label;

    Target(DatabaseServer server, String label) {
        this.server = server;
        this.label = label;
    }

    /** Its name, for tables. */
    String label() {
        return label;
    }

    /** What has the database. */
    DatabaseServer server() {
        return server;
    }
}
