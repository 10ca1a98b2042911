package dev.ryx.backend.jdbc;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.backend.connection.PoolStats;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The connections of a data source that the application brings, perhaps a pool: each is taken when it is needed and given
 * back at once. A session is set up the first time that we see its connection, and stays so.
 */
public final class GivenConnections implements ConnectionSource {

    private final DataSource source;
    private final String sessionStart;
    private final int limit;
    private final AtomicInteger lent = new AtomicInteger();

    /** By what is behind the wrapper of a pool; where the wrapper does not tell, a session is set up each time. */
    private final Set<Connection> known = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /**
     * @param source where connections come from
     * @param sessionStart the statement that sets a session up
     * @param config how many connections are taken at a time
     */
    public GivenConnections(DataSource source, String sessionStart, PoolConfig config) {
        this.source = source;
        this.sessionStart = sessionStart;
        this.limit = config.maxConnections();
    }

    @Override
    public Connection take() throws SQLException {
        Connection connection = source.getConnection();
        lent.incrementAndGet();
        try {
            setUp(connection);
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            evict(connection);
            throw e;
        }
    }

    private void setUp(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        Connection behind = connection.unwrap(Connection.class);
        if (!known.contains(behind)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sessionStart);
            }
            known.add(behind);
        }
    }

    @Override
    public Connection beside() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        lent.decrementAndGet();
        connection.close();
    }

    /** A pool looks no further at a connection that was aborted. */
    @Override
    public void evict(Connection connection) {
        lent.decrementAndGet();
        try (connection) {
            connection.abort(Runnable::run);
        } catch (SQLException _) {
            // It was lost already.
        }
    }

    @Override
    public String refusal() {
        return "The data source gave no connection: " + stats().summary() + ".";
    }

    @Override
    public String name() {
        return "ryx-given";
    }

    /** Those that are lent: what the data source keeps beside them is its own business. */
    @Override
    public PoolStats stats() {
        int now = lent.get();
        return new PoolStats(now, now, 0, 0, limit);
    }

    /** Whoever brought the data source closes it. */
    @Override
    public void close() {}
}
