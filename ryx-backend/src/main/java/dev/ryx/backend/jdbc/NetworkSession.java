package dev.ryx.backend.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection to a server, lent by its source. The driver keeps its statements. */
public abstract class NetworkSession extends Session {

    private final ConnectionSource source;
    private final Workers workers;

    /** A session on a connection of that source. */
    protected NetworkSession(
            Connection connection, ConnectionSource source, Workers workers, Binder binder, ErrorTable errors) {
        super(connection, binder, errors);
        this.source = source;
        this.workers = workers;
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
