package dev.ryx.backend.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to a server, lent by its source. The driver keeps its statements. */
public abstract class NetworkSession extends Session {

    private static final Logger LOGGER = LoggerFactory.getLogger("dev.ryx.pool");

    private final ConnectionSource source;
    private final Connection behind;
    private final Workers workers;

    /** A session on a connection of that source. */
    protected NetworkSession(
            Connection connection, ConnectionSource source, Workers workers, Binder binder, ErrorTable errors) {
        super(connection, binder, errors);
        this.source = source;
        this.behind = behind(connection);
        this.workers = workers;
    }

    /** A pool's wrapper knows its connection no more when that is lost. */
    private static Connection behind(Connection connection) {
        try {
            return connection.unwrap(Connection.class);
        } catch (SQLException _) {
            return connection;
        }
    }

    @Override
    protected PreparedStatement take(String sql) throws SQLException {
        return connection().prepareStatement(sql);
    }

    @Override
    protected final void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.close();
    }

    @Override
    protected final <T extends @Nullable Object> T attempt(SqlCall<T> call) throws SQLException {
        return call.run();
    }

    @Override
    protected final <T extends @Nullable Object> T shielded(SqlCall<T> call) throws SQLException {
        return workers.shielded(call);
    }

    /** The server sees that its client is gone when the statement is over. So it is told, on a connection beside. */
    @Override
    protected final void abandoned() {
        Thread.ofPlatform().daemon().name("ryx-canceller").start(this::cancelQuietly);
    }

    private void cancelQuietly() {
        try {
            cancelAtServer(behind, source);
        } catch (SQLException e) {
            LOGGER.debug("A statement whose thread was interrupted could not be cancelled at the server.", e);
        }
    }

    /**
     * Cancels the statement of a lost connection at the server, as far as the driver tells which it is.
     *
     * @param lost the driver's connection
     * @param from where another may be had
     */
    protected abstract void cancelAtServer(Connection lost, ConnectionSource from) throws SQLException;

    /** Brings a connection with changed settings into its first state, or marks it as broken. */
    protected abstract void clean() throws SQLException;

    @Override
    protected final void giveBack() {
        try {
            if (isChanged() && !isSpent()) {
                shielded(((SqlAction) this::clean).asCall());
            }
            returnOrEvict();
        } catch (SQLException _) {
            source.evict(connection());
        }
    }

    private void returnOrEvict() throws SQLException {
        if (isSpent()) {
            source.evict(connection());
        } else {
            source.giveBack(connection());
        }
    }
}
