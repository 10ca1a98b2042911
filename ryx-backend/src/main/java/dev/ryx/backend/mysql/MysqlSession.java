package dev.ryx.backend.mysql;

import dev.ryx.backend.connection.Isolation;
import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.ConnectionSource;
import dev.ryx.backend.jdbc.ErrorTable;
import dev.ryx.backend.jdbc.NetworkSession;
import dev.ryx.backend.jdbc.StatementKind;
import dev.ryx.backend.jdbc.Workers;
import dev.ryx.backend.row.RowMapping;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;

/** A connection to MySQL or MariaDB. */
final class MysqlSession extends NetworkSession {

    private final DatabaseKind kind;
    private boolean inTransaction;

    MysqlSession(
            Connection connection,
            ConnectionSource source,
            Workers workers,
            DatabaseKind kind,
            MysqlBinder binder,
            ErrorTable errors) {
        super(connection, source, workers, binder, errors);
        this.kind = kind;
    }

    /**
     * On MySQL a statement that may tell the key of the row it inserts; no other costs more for it. MariaDB tells keys by
     * RETURNING, and its driver sends a batch of statements that tell keys one by one.
     */
    @Override
    protected PreparedStatement take(String sql) throws SQLException {
        if (inTransaction && ImplicitCommit.isCausedBy(sql)) {
            throw FieldException.wrongUse(
                    "On " + kind.displayName() + " this statement commits the transaction that it runs in.",
                    "Run it outside of a transaction.");
        }
        int keys = kind == DatabaseKind.MYSQL ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS;
        return switch (StatementKind.of(sql)) {
            case WRITE -> connection().prepareStatement(sql, keys);
            case SCHEMA -> unprepared(sql);
            case READ, SESSION, TRANSACTION -> connection().prepareStatement(sql);
        };
    }

    /**
     * A change of the schema, which the server does not keep: MySQL was seen to crash when it ran one for the second time that
     * makes an index over an expression. To MariaDB's driver the comment says so, to MySQL's that it is not poolable.
     */
    private PreparedStatement unprepared(String sql) throws SQLException {
        PreparedStatement statement = connection().prepareStatement("/*client prepare*/" + sql);
        statement.setPoolable(false);
        return statement;
    }

    @Override
    public boolean numbersConsecutively(Ident table, Ident key) {
        return kind == DatabaseKind.MYSQL;
    }

    /** The server tells the first key, and gives the rows of one INSERT consecutive ones. */
    @Override
    public List<Long> insertNumbered(PreparedStatement statement, int rows) throws SQLException {
        statement.executeUpdate();
        long first = number(statement.getGeneratedKeys());
        long step = rows == 1 ? 0 : keyStep();
        return LongStream.range(0, rows).mapToObj(row -> first + row * step).toList();
    }

    /** More than 1 where several servers number rows. */
    private long keyStep() throws SQLException {
        try (Statement statement = connection().createStatement()) {
            return number(statement.executeQuery("SELECT @@auto_increment_increment"));
        }
    }

    private static long number(ResultSet row) throws SQLException {
        try (row) {
            row.next();
            return row.getLong(1);
        }
    }

    /** As text: the server prepares no savepoints. */
    @Override
    protected void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            watch(statement);
            statement.execute(sql);
        }
    }

    @Override
    public RowView view(ResultSet cursor, RowMapping mapping) {
        return new MysqlRowView(cursor, mapping);
    }

    @Override
    public boolean streamsInTransaction() {
        return false;
    }

    @Override
    public void stream(PreparedStatement statement, int chunk) throws SQLException {
        statement.setFetchSize(chunk);
    }

    @Override
    protected void beginTransaction(TransactionOptions options) throws SQLException {
        Isolation isolation = options.isolation();
        if (isolation != null) {
            execute("SET TRANSACTION ISOLATION LEVEL " + isolation.name().replace('_', ' '));
        }
        execute(options.readOnly() ? "START TRANSACTION READ ONLY" : "START TRANSACTION");
        inTransaction = true;
    }

    @Override
    protected void commitTransaction() throws SQLException {
        execute("COMMIT");
        inTransaction = false;
    }

    @Override
    protected void rollbackTransaction() throws SQLException {
        execute("ROLLBACK");
        inTransaction = false;
    }

    /** The whole session: it would have ended with its statement, and a statement that has not begun yet ends with it. */
    @Override
    protected void cancelAtServer(Connection lost, ConnectionSource from) throws SQLException {
        try (Connection beside = from.beside();
                Statement statement = beside.createStatement()) {
            statement.execute("KILL " + ServerSession.of(lost));
        }
    }

    /** A new connection is clean; a reset one has lost the statements that the driver believes to be prepared. */
    @Override
    protected void clean() {
        markBroken();
    }
}
