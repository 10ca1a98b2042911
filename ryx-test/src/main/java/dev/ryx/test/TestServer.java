package dev.ryx.test;

import java.util.Locale;

/** Something that makes databases for test classes; one for all classes of a JVM. */
sealed interface TestServer extends AutoCloseable permits PostgresServer, SqliteFolder {

    /** The system property that names the database. */
    String DATABASE_PROPERTY = "ryx.test.database";

    /** Starts the server that the system property names. */
    static TestServer start() {
        String name = System.getProperty(DATABASE_PROPERTY, "sqlite").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "sqlite" -> SqliteFolder.create();
            case "postgres" -> PostgresServer.start();
            default ->
                throw new IllegalStateException(
                        "The system property " + DATABASE_PROPERTY + " must be sqlite or postgres, not " + name + ".");
        };
    }

    /**
     * Makes an empty database.
     *
     * @param name a lower-case name that no other database of this server has
     */
    TestDatabase create(String name);

    /** Stops the server and removes what it kept. */
    @Override
    void close();
}
