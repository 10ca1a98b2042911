package dev.ryx.test;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.meta.DatabaseKind;

/** The database of a test class. */
public final class TestDatabase implements AutoCloseable {

    private final DatabaseUrl url;
    private final Backend backend;
    private final Runnable drop;

    /** Opens the database. */
    TestDatabase(DatabaseUrl url, Runnable drop) {
        this.url = url;
        this.backend = Backend.open(url, PoolConfig.defaults());
        this.drop = drop;
    }

    /** Where it is. */
    public DatabaseUrl url() {
        return url;
    }

    /** The kind of database. */
    public DatabaseKind kind() {
        return url.kind();
    }

    /** An open backend, which the kit closes. */
    public Backend backend() {
        return backend;
    }

    /**
     * Closes the backend and removes the database.
     *
     * @throws AssertionError if a connection is still borrowed
     */
    @Override
    public void close() {
        PoolStats stats = backend.stats();
        backend.close();
        drop.run();
        if (stats.active() != 0) {
            throw new AssertionError("The test class left connections borrowed: " + stats.summary() + ".");
        }
    }
}
