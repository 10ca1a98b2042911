package dev.ryx.backend.postgres;

import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.ConnectionSource;
import dev.ryx.backend.jdbc.NetworkSession;
import dev.ryx.backend.jdbc.Workers;
import dev.ryx.backend.row.RowMapping;
import dev.ryx.backend.row.RowView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;

/** A connection to PostgreSQL. */
final class PostgresSession extends NetworkSession {

    PostgresSession(Connection connection, ConnectionSource source, Workers workers) {
        super(connection, source, workers, new PostgresBinder(), new PostgresErrors());
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

    /** With the key of the session, which the driver keeps. */
    @Override
    protected void cancelAtServer(Connection lost, ConnectionSource from) throws SQLException {
        if (lost instanceof BaseConnection driver) {
            driver.getQueryExecutor().sendQueryCancel();
        }
    }

    @Override
    protected void clean() throws SQLException {
        execute("DISCARD ALL");
        execute(PostgresConnector.SET_UTC);
    }
}
