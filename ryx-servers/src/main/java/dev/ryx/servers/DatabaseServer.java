package dev.ryx.servers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The servers that tests can have a database on. Each starts when its first database is asked for, once a JVM, and ends
 * with the JVM. All speak UTF-8, sort text by code point and do not wait for the disk; MySQL and MariaDB keep UTC.
 *
 * <p>Their data lie in memory if {@code /dev/shm} has 4 GiB to spare, else where the system has temporary files; the system
 * property {@value #FOLDER} names another folder. SQLite's are temporary files always.
 *
 * <p>The environment variables {@code RYX_TEST_POSTGRES_URL}, {@code RYX_TEST_MYSQL_URL} and
 * {@code RYX_TEST_MARIADB_URL} name servers that run already; then databases are made there, and nothing starts.
 *
 * <p>Safe for use by several threads.
 */
public enum DatabaseServer {
    /** SQLite, in the process; a database is a file in a temporary folder. */
    SQLITE,
    /** PostgreSQL 18. */
    POSTGRES,
    /** MySQL 8.0; its program is for Linux on x86-64 alone. */
    MYSQL,
    /** MariaDB 11.4; its program is for Linux and Windows on x86-64, and macOS on ARM. */
    MARIADB;

    /** The system property that names the server which the tests of this run are about. */
    public static final String PROPERTY = "ryx.test.database";

    /** The system property that names the folder in which servers that start here keep their data. */
    public static final String FOLDER = "ryx.test.folder";

    private static final AtomicInteger CREATED = new AtomicInteger();
    private static final int LONGEST_LABEL = 30;

    /**
     * The server with this label, in letters of any case.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static DatabaseServer named(String label) {
        return Arrays.stream(values())
                .filter(server -> server.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no database " + label + ", only " + labels() + "."));
    }

    /**
     * The server that the system property {@value #PROPERTY} names; SQLite if it is not set.
     *
     * @throws IllegalArgumentException if it names none
     */
    public static DatabaseServer underTest() {
        return named(System.getProperty(PROPERTY, SQLITE.label()));
    }

    private static String labels() {
        return Arrays.stream(values()).map(DatabaseServer::label).collect(Collectors.joining(", "));
    }

    /** What the system property calls it: {@code sqlite}, {@code postgres}, {@code mysql} or {@code mariadb}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Why the server cannot run on this machine, and what to do about it; empty if it can. A test says this when it is
     * skipped. It is logged too, for not every test runner shows why a test was skipped.
     *
     * @throws ServerException if that cannot be found out
     */
    public Optional<String> unavailable() {
        return LazyServer.of(this).unavailable();
    }

    /**
     * Makes an empty database, and starts the server if this is the first.
     *
     * @param label a part of the database's name, for whoever looks at a server with many of them
     * @throws ServerException if the server is unavailable, does not start or refuses
     */
    public ServerDatabase newDatabase(String label) {
        return LazyServer.of(this).databases().create(name(label));
    }

    private static String name(String label) {
        String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "");
        return "ryx_" + ProcessHandle.current().pid() + "_" + CREATED.incrementAndGet() + "_"
                + plain.substring(0, Math.min(plain.length(), LONGEST_LABEL));
    }
}
