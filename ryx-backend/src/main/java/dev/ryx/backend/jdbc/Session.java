package dev.ryx.backend.jdbc;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.row.RowMapping;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.meta.Ident;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection while it is lent: by one thread at a time, until {@link #close()} gives it back.
 *
 * <p>A session that is <em>broken</em> is not lent again, nor is one whose statement was <em>stopped</em>, since the
 * cancellation may come late. One that is <em>changed</em> is cleaned first.
 */
public abstract class Session implements AutoCloseable {

    private final Connection connection;
    private final Binder binder;
    private final ErrorTable errors;
    private boolean broken;
    private boolean changed;
    private boolean stopped;
    private @Nullable Stopper stopper;
    private @Nullable Holder holder;

    /** A session on an open connection in auto-commit mode. */
    protected Session(Connection connection, Binder binder, ErrorTable errors) {
        this.connection = connection;
        this.binder = binder;
        this.errors = errors;
    }

    /**
     * Runs statements of one query, as this database wants it: perhaps on another thread, perhaps more than once while
     * a lock is held elsewhere.
     *
     * @param sql the statement for the message of a failure, or null
     * @throws DatabaseException what the error table makes of a failure; after an interrupt a cancellation
     */
    public final <T extends @Nullable Object> T run(@Nullable String sql, SqlCall<T> call) {
        refuseInterrupted(sql);
        Stopper limit = stopper;
        try {
            return limit == null ? attempt(call) : stoppable(limit, sql, call);
        } catch (SQLException e) {
            throw limit == null ? interruptedOr(failed(e, sql), e) : stoppedOr(limit, failed(e, sql), e);
        } finally {
            stopped |= isStopped();
        }
    }

    /** A cancelled statement may return as if nothing had been, with half a result: MySQL's SLEEP and BENCHMARK do. */
    private <T extends @Nullable Object> T stoppable(Stopper limit, @Nullable String sql, SqlCall<T> call)
            throws SQLException {
        T result = limit.run(this, sql, () -> attempt(call));
        limit.check(sql);
        return result;
    }

    private DatabaseException stoppedOr(Stopper limit, DatabaseException failure, SQLException cause) {
        String reason = limit.reason();
        return reason == null ? interruptedOr(failure, cause) : new QueryTimeoutException(reason, failure.sql(), cause);
    }

    /**
     * Lets something stop the statements from now on, or nothing.
     *
     * @return what could before
     */
    public final @Nullable Stopper stopBy(@Nullable Stopper limit) {
        Stopper before = stopper;
        stopper = limit;
        return before;
    }

    /** Whether the statement that runs was asked to end. */
    protected final boolean isStopped() {
        Stopper limit = stopper;
        return limit != null && limit.reason() != null;
    }

    /** Closes the connection under a statement that does not end. */
    void cut() throws SQLException {
        connection.abort(Runnable::run);
    }

    /** Runs a statement that ends or divides a transaction: an interrupt waits until it is over. */
    private void control(String sql, SqlAction action) {
        try {
            shielded(action.asCall());
        } catch (SQLException e) {
            throw failed(e, sql);
        }
    }

    /**
     * Refuses to begin on a virtual thread that is interrupted: its first read or write of a socket would close it.
     *
     * @throws QueryTimeoutException if it is
     */
    public static void refuseInterrupted(@Nullable String sql) {
        if (isInterrupted()) {
            throw new QueryTimeoutException("The thread was interrupted before the statement began.", sql, null);
        }
    }

    private static boolean isInterrupted() {
        Thread thread = Thread.currentThread();
        return thread.isVirtual() && thread.isInterrupted();
    }

    private DatabaseException failed(SQLException e, @Nullable String sql) {
        DatabaseException failure = errors.translate(inBatch(e), sql);
        if (failure instanceof ConnectionException) {
            broken = true;
        }
        return failure;
    }

    /** What failed in a batch: the exception of the batch itself may hold the values of the statement. */
    private static SQLException inBatch(SQLException failure) {
        if (!(failure instanceof BatchUpdateException)) {
            return failure;
        }
        SQLException next = failure.getNextException();
        if (next != null) {
            return next;
        }
        return failure.getCause() instanceof SQLException cause ? cause : failure;
    }

    /** An interrupt closes a socket or stops SQLite: what looks like a lost connection was a cancellation. */
    private DatabaseException interruptedOr(DatabaseException failure, SQLException cause) {
        if (!isInterrupted() || !(broken || failure instanceof QueryTimeoutException)) {
            return failure;
        }
        broken = true;
        abandoned();
        return new QueryTimeoutException(
                "The statement was cancelled: its thread was interrupted.", failure.sql(), cause);
    }

    /** Called when an interrupt has ended the wait for a statement, which may go on at the database. */
    protected void abandoned() {
        // Where there is no server, nothing goes on.
    }

    /**
     * Runs a query's statement, with its parameters set, and takes it back.
     *
     * @throws FieldException if a parameter may not stand where it stands
     * @throws DatabaseException what the error table makes of a failure
     */
    public final <T extends @Nullable Object> T execute(CompiledQuery query, StatementCall<T> call) {
        return run(query.sql(), () -> {
            PreparedStatement statement = prepare(query);
            T result;
            try {
                result = call.run(statement);
            } catch (SQLException | RuntimeException | Error e) {
                discard(statement);
                throw e;
            }
            giveBack(query.sql(), statement);
            return result;
        });
    }

    /**
     * A statement with its parameters set, to be given back or discarded. To be called within {@link #run}.
     *
     * @throws FieldException if a parameter may not stand where it stands
     */
    public final PreparedStatement prepare(CompiledQuery query) throws SQLException {
        PreparedStatement statement = take(query.sql());
        watch(statement);
        try {
            binder.bind(statement, query);
            return statement;
        } catch (SQLException | RuntimeException e) {
            discard(statement);
            throw e;
        }
    }

    /** Makes a statement the one that is cancelled if the session's calls are stopped. */
    public final void watch(Statement statement) {
        Stopper limit = stopper;
        if (limit != null) {
            limit.uses(statement);
        }
    }

    /** Notes what a statement of this kind may leave behind. */
    public final void note(StatementKind kind) {
        changed |= kind == StatementKind.SESSION;
    }

    /** Marks the session as one not to be lent again. */
    public final void markBroken() {
        broken = true;
    }

    /** Whether the connection is lost or in a state that nobody knows. */
    public final boolean isBroken() {
        return broken;
    }

    /** Whether the connection must not be lent again. */
    protected final boolean isSpent() {
        return broken || stopped;
    }

    /** Whether a statement may have changed a setting, or left something behind. */
    protected final boolean isChanged() {
        return changed;
    }

    /** Forgets what was noted, because the connection is as it was when it was opened. */
    protected final void markClean() {
        broken = false;
        changed = false;
        stopped = false;
    }

    /** The JDBC connection. */
    protected final Connection connection() {
        return connection;
    }

    /** Begins a transaction. */
    public final void begin(TransactionOptions options) {
        run("BEGIN", ((SqlAction) () -> beginTransaction(options)).asCall());
    }

    /** Commits the transaction. */
    public final void commit() {
        control("COMMIT", this::commitTransaction);
    }

    /** Rolls the transaction back. */
    public final void rollback() {
        control("ROLLBACK", this::rollbackTransaction);
    }

    /** Sets a savepoint. */
    public final void savepoint(int number) {
        controlSavepoint("SAVEPOINT ", number);
    }

    /** Undoes everything since a savepoint, which stays. */
    public final void rollbackTo(int number) {
        controlSavepoint("ROLLBACK TO SAVEPOINT ", number);
    }

    /** Forgets a savepoint and keeps what was done since. */
    public final void release(int number) {
        controlSavepoint("RELEASE SAVEPOINT ", number);
    }

    private void controlSavepoint(String verb, int number) {
        String sql = verb + "ryx_" + number;
        control(sql, () -> execute(sql));
    }

    /** Closes a cursor, read to its end or not, and takes its statement back. */
    public final void endCursor(String sql, PreparedStatement statement, ResultSet results) {
        control(sql, () -> {
            results.close();
            giveBack(sql, statement);
        });
    }

    /**
     * Runs a prepared statement with the parameters of each statement of a batch. To be called within {@link #run}.
     *
     * @return how many rows each has changed
     * @throws FieldException if a value may not stand where it stands; none has run then
     */
    public final int[] executeBatch(PreparedStatement statement, CompiledBatch batch) throws SQLException {
        binder.addBatch(statement, batch);
        return statement.executeBatch();
    }

    /** Whether the rows of one INSERT into a table get keys that {@link #insertNumbered} can tell. */
    public boolean numbersConsecutively(Ident table, Ident key) {
        return false;
    }

    /**
     * Runs an INSERT that returns nothing, on a database that numbers its rows consecutively. To be called within {@link #run}.
     *
     * @return the keys, in the order of the rows
     */
    public List<Long> insertNumbered(PreparedStatement statement, int rows) throws SQLException {
        throw new IllegalStateException("keys are asked for by RETURNING here");
    }

    /** Runs a statement of our own, without parameters. */
    protected void execute(String sql) throws SQLException {
        PreparedStatement statement = take(sql);
        watch(statement);
        try {
            statement.execute();
        } catch (SQLException e) {
            discard(statement);
            throw e;
        }
        giveBack(sql, statement);
    }

    /** Closes a statement that failed. */
    public final void discard(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException _) {
            broken = true;
        }
    }

    /** Whether a cursor needs a transaction to read in chunks. */
    public abstract boolean streamsInTransaction();

    /** Asks for rows in chunks, where the driver would otherwise read all of them at once. */
    public abstract void stream(PreparedStatement statement, int chunk) throws SQLException;

    /** The view of this database on a cursor. */
    public abstract RowView view(ResultSet cursor, RowMapping mapping);

    /** A statement of this text that nobody uses now. */
    protected abstract PreparedStatement take(String sql) throws SQLException;

    /** Takes a statement back that was used without a failure. */
    protected abstract void giveBack(String sql, PreparedStatement statement) throws SQLException;

    /** Runs a call that an interrupt may end. */
    protected abstract <T extends @Nullable Object> T attempt(SqlCall<T> call) throws SQLException;

    /** Runs a call that an interrupt must not end. */
    protected abstract <T extends @Nullable Object> T shielded(SqlCall<T> call) throws SQLException;

    /** Begins a transaction. */
    protected abstract void beginTransaction(TransactionOptions options) throws SQLException;

    /** Commits. */
    protected abstract void commitTransaction() throws SQLException;

    /** Rolls back. */
    protected abstract void rollbackTransaction() throws SQLException;

    /** Notes who has the session, from now until it is closed. */
    public final void heldBy(Holder borrower) {
        borrower.begin();
        holder = borrower;
    }

    /** Gives the connection back. Never throws. */
    @Override
    public final void close() {
        Holder borrower = holder;
        holder = null;
        stopper = null;
        try {
            giveBack();
        } finally {
            if (borrower != null) {
                borrower.end();
            }
        }
    }

    /** Gives the connection back. Never throws. */
    protected abstract void giveBack();
}
