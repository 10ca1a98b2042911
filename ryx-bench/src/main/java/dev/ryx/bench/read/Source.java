package dev.ryx.bench.read;

import dev.ryx.servers.DatabaseServer;

/** The database that is read. */
public enum Source {
    /** SQLite, a file. */
    SQLITE(DatabaseServer.SQLITE, "10,000 rows of SQLite"),
    /** PostgreSQL, over the loopback. */
    POSTGRES(DatabaseServer.POSTGRES, "10,000 rows of PostgreSQL");

    private final DatabaseServer server;
    private final String label;

    Source(DatabaseServer server, String label) {
        this.server = server;
        this.label = label;
    }

    /** What is read, for tables. */
    public String label() {
        return label;
    }

    /** What has the database. */
    DatabaseServer server() {
        return server;
    }
}
