package dev.ryx.backend.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SqlAction;
import dev.ryx.backend.jdbc.SqlCall;
import dev.ryx.backend.jdbc.Workers;
import dev.ryx.backend.row.RowMapping;
import dev.ryx.backend.row.RowView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection of the pool. The driver keeps its statements. */
final class PostgresSession extends Session {

    private final HikariDataSource pool;
    private final Workers workers;

    PostgresSession(Connection connection, HikariDataSource pool, Workers workers) {
        super(connection, new PostgresBinder(), new PostgresErrors());
        this.pool = pool;
        this.workers = workers;
    }

    @Override
    protected PreparedStatement take(String sql) throws SQLException {
        return connection().prepareStatement(sql);
    }

    @Override
    protected void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.close();
    }

    @Override
    public RowView view(ResultSet cursor, RowMapping mapping) {
        return new PostgresRowView(cursor, mapping);
    }

    @Override
    public boolean streamsInTransaction() {
        return true;
    }

    @Override
    public void stream(PreparedStatement statement, int chunk) throws SQLException {
        statement.setFetchSize(chunk);
    }

    @Override
    protected <T extends @Nullable Object> T attempt(SqlCall<T> call) throws SQLException {
        return call.run();
    }

    @Override
    protected <T extends @Nullable Object> T shielded(SqlCall<T> call) throws SQLException {
        return workers.shielded(call);
    }

    /** The driver sends BEGIN with the first statement. */
    @Override
    protected void beginTransaction(TransactionOptions options) throws SQLException {
        connection().setAutoCommit(false);
        Isolation isolation = options.isolation();
        if (isolation != null) {
            execute("SET TRANSACTION ISOLATION LEVEL " + isolation.name().replace('_', ' '));
        }
        if (options.readOnly()) {
            execute("SET TRANSACTION READ ONLY");
        }
    }

    @Override
    protected void commitTransaction() throws SQLException {
        connection().commit();
        connection().setAutoCommit(true);
    }

    @Override
    protected void rollbackTransaction() throws SQLException {
        connection().rollback();
        connection().setAutoCommit(true);
    }

    @Override
    public void close() {
        try {
            if (isChanged() && !isBroken()) {
                shielded(((SqlAction) this::clean).asCall());
            }
            giveBack();
        } catch (SQLException _) {
            pool.evictConnection(connection());
        }
    }

    private void clean() throws SQLException {
        execute("DISCARD ALL");
        execute(PostgresConnector.SET_UTC);
    }

    private void giveBack() throws SQLException {
        if (isBroken()) {
            pool.evictConnection(connection());
        } else {
            connection().close();
        }
    }
}
