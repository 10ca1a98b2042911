package dev.ryx.backend.sqlite;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SessionPool;
import dev.ryx.backend.jdbc.Workers;

/**
 * SQLite's lanes: one connection writes, since SQLite lets no two write at a time, and a few read beside it (WAL). A
 * database in memory lives in one connection, which does both.
 */
public final class SqlitePool implements SessionPool {

    private static final int MOST_READERS = 4;

    private final boolean memory;
    private final Workers workers;
    private final SqliteLane writer;
    private final SqliteLane readers;

    private SqlitePool(SqliteUrl url, PoolConfig config) {
        var connector = new SqliteConnector(url);
        int readerCount = Math.clamp(config.maxConnections() - 1, 1, MOST_READERS);
        memory = url.isMemory();
        workers = new Workers("ryx-sqlite-");
        writer = new SqliteLane(connector, Access.WRITE, 1, config, workers);
        readers = memory ? writer : new SqliteLane(connector, Access.READ, readerCount, config, workers);
    }

    /**
     * Opens the database, which is made if it does not exist.
     *
     * @throws dev.ryx.error.ConnectionException if it cannot be opened
     * @throws dev.ryx.error.ConfigurationException if the driver is missing
     */
    public static SqlitePool open(SqliteUrl url, PoolConfig config) {
        var pool = new SqlitePool(url, config);
        pool.borrow(Access.WRITE).close();
        return pool;
    }

    @Override
    public Session borrow(Access access) {
        return access == Access.READ ? readers.borrow() : writer.borrow();
    }

    @Override
    public PoolStats stats() {
        PoolStats write = writer.stats();
        if (memory) {
            return write;
        }
        PoolStats read = readers.stats();
        return new PoolStats(
                write.size() + read.size(),
                write.active() + read.active(),
                write.idle() + read.idle(),
                write.waiting() + read.waiting(),
                write.limit() + read.limit());
    }

    @Override
    public String holders() {
        return memory ? writer.holders() : writer.holders() + readers.holders();
    }

    @Override
    public boolean isSingleLane() {
        return memory;
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
        workers.close();
    }
}
