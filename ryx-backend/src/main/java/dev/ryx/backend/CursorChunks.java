package dev.ryx.backend;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.DatabaseException;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The chunks of a cursor, on a session that the cursor has for itself or shares with its transaction. */
final class CursorChunks<R> implements Chunks<R> {

    /** What the database holds open. */
    private record Open(PreparedStatement statement, ResultSet results, RowView view) {}

    private final CompiledQuery query;
    private final RowReader<R> reader;
    private final int size;
    private final Session session;
    private final @Nullable Transaction transaction;
    private final StatementLog log;
    private final long start = System.nanoTime();
    private final Open open;

    private long rows;
    private boolean closed;

    /**
     * Runs the query. A session that the cursor has for itself is given back at the end, or at once if the query fails.
     *
     * @param transaction the transaction that the session belongs to, or null
     */
    CursorChunks(
            CompiledQuery query,
            RowReader<R> reader,
            int size,
            Session session,
            @Nullable Transaction transaction,
            StatementLog log) {
        this.query = query;
        this.reader = reader;
        this.size = size;
        this.session = session;
        this.transaction = transaction;
        this.log = log;
        try {
            this.open = onSession(this::begin);
        } catch (RuntimeException | Error e) {
            fail(e);
            throw e;
        }
    }

    private <T> T onSession(Function<Session, T> work) {
        return transaction == null ? work.apply(session) : transaction.run(work);
    }

    private Open begin(Session connection) {
        if (transaction == null && connection.streamsInTransaction()) {
            connection.begin(TransactionOptions.defaults());
        }
        return connection.run(query.sql(), () -> {
            PreparedStatement statement = connection.prepare(query);
            try {
                return execute(connection, statement);
            } catch (SQLException e) {
                connection.discard(statement);
                throw e;
            }
        });
    }

    private Open execute(Session connection, PreparedStatement statement) throws SQLException {
        connection.stream(statement, size);
        ResultSet results = statement.executeQuery();
        return new Open(statement, results, connection.view(results, ResultColumns.mapping(query, results)));
    }

    @Override
    public List<R> next() {
        if (closed) {
            return List.of();
        }
        var chunk = new ArrayList<R>();
        try {
            onSession(connection -> connection.run(query.sql(), () -> fill(chunk)));
        } catch (RuntimeException | Error e) {
            closed = true;
            session.discard(open.statement());
            fail(e);
            throw e;
        }
        rows += chunk.size();
        if (chunk.size() < size) {
            close();
        }
        return chunk;
    }

    /** Goes on where it stopped, since a call may be run again. */
    private List<R> fill(List<R> chunk) throws SQLException {
        session.watch(open.statement());
        while (chunk.size() < size && open.results().next()) {
            chunk.add(reader.read(open.view()));
        }
        return chunk;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    private void fail(Throwable failure) {
        if (failure instanceof DatabaseException e) {
            log.failed(query, start, e);
        }
        if (transaction != null) {
            return;
        }
        try (session) {
            if (session.streamsInTransaction() && !session.isBroken()) {
                session.rollback();
            }
        } catch (DatabaseException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (transaction == null) {
            try (session) {
                endAlone();
            }
        } else {
            end();
        }
        log.succeeded(query, rows, start);
    }

    private void endAlone() {
        end();
        if (session.streamsInTransaction()) {
            session.commit();
        }
    }

    private void end() {
        session.endCursor(query.sql(), open.statement(), open.results());
    }
}
