package dev.ryx.backend.sqlite;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SqlCall;
import dev.ryx.backend.jdbc.StatementKind;
import dev.ryx.backend.row.RowMapping;
import dev.ryx.backend.row.RowView;
import dev.ryx.meta.Ident;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection of one lane, with its statements, which live as long as it does. */
final class SqliteSession extends Session {

    private static final int MOST_STATEMENTS = 256;

    private final LinkedHashMap<String, PreparedStatement> idleStatements = new LinkedHashMap<>();
    private final Statement canceller;
    private final SqliteLane lane;

    SqliteSession(Connection connection, SqliteLane lane) throws SQLException {
        super(connection, new SqliteBinder(), new SqliteErrors());
        this.canceller = connection.createStatement();
        this.lane = lane;
    }

    @Override
    protected PreparedStatement take(String sql) throws SQLException {
        PreparedStatement idle = idleStatements.remove(sql);
        return idle == null ? connection().prepareStatement(sql) : idle;
    }

    @Override
    protected void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement twin = idleStatements.putLast(sql, statement);
        if (twin != null) {
            twin.close();
        }
        if (idleStatements.size() > MOST_STATEMENTS) {
            idleStatements.pollFirstEntry().getValue().close();
        }
    }

    @Override
    public boolean numbersConsecutively(Ident table, Ident key) {
        String sql = RowNumbers.areConsecutive(table, key);
        return run(sql, () -> number(sql) == 1);
    }

    @Override
    public List<Long> insertNumbered(PreparedStatement statement, int rows) throws SQLException {
        long inserted = statement.executeLargeUpdate();
        return RowNumbers.upTo(number(RowNumbers.LAST), inserted);
    }

    /** The answer to a question of our own. */
    private long number(String sql) throws SQLException {
        PreparedStatement statement = take(sql);
        watch(statement);
        long number;
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            number = row.getLong(1);
        } catch (SQLException e) {
            discard(statement);
            throw e;
        }
        giveBack(sql, statement);
        return number;
    }

    @Override
    public RowView view(ResultSet cursor, RowMapping mapping) {
        return new SqliteRowView(cursor, mapping);
    }

    @Override
    public boolean streamsInTransaction() {
        return false;
    }

    @Override
    public void stream(PreparedStatement statement, int chunk) {
        // SQLite steps from row to row as it is.
    }

    @Override
    protected <T extends @Nullable Object> T attempt(SqlCall<T> call) throws SQLException {
        return lane.lockWait().run(() -> lane.workers().call(call, canceller::cancel), this::isStopped);
    }

    @Override
    protected <T extends @Nullable Object> T shielded(SqlCall<T> call) throws SQLException {
        return lane.lockWait().runUninterrupted(() -> lane.workers().shielded(call));
    }

    @Override
    protected void beginTransaction(TransactionOptions options) throws SQLException {
        if (!options.foreignKeys()) {
            note(StatementKind.SESSION);
            execute("PRAGMA foreign_keys = OFF");
        }
        execute(options.readOnly() ? "BEGIN" : "BEGIN IMMEDIATE");
    }

    @Override
    protected void commitTransaction() throws SQLException {
        execute("COMMIT");
    }

    /** SQLite rolls back by itself after some failures, such as a full disk. */
    @Override
    protected void rollbackTransaction() throws SQLException {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            if (!SqliteErrors.isWithoutTransaction(e)) {
                throw e;
            }
        }
    }

    /** Whether the connection can be lent again, after it was cleaned if it must be. */
    boolean isReusable() {
        return !isSpent() && !isChanged();
    }

    /** Brings a connection that cannot be replaced back into its first state. */
    void restore(SqliteConnector connector) throws SQLException {
        rollbackTransaction();
        connector.clean(connection(), lane.access());
        markClean();
    }

    /** Closes the connection for good. */
    void disconnect() throws SQLException {
        connection().close();
    }

    @Override
    protected void giveBack() {
        lane.giveBack(this);
    }
}
