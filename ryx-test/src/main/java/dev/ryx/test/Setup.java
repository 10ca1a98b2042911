package dev.ryx.test;

/** What a test class finds in its database, and what becomes of what its tests write. */
public enum Setup {
    /**
     * The tables of all models, in the default database of Ryx. Each test runs in a transaction that is rolled back after
     * it, so that no test sees another's rows; what {@code @BeforeAll} writes stays for all tests of the class. What a
     * test itself calls a transaction is a savepoint; {@code onCommit} is never called; and another thread sees nothing
     * of what the test wrote.
     */
    ROLLBACK,
    /**
     * The same tables, and no transaction around a test: for tests of commits, of several connections and of threads.
     * What they write stays until the class ends.
     */
    COMMIT,
    /** No tables, and no default database of Ryx: a class that sets up everything by itself. */
    EMPTY
}
