package dev.ryx.backend;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.backend.jdbc.Access;
import dev.ryx.backend.jdbc.Session;
import dev.ryx.backend.jdbc.SessionPool;
import dev.ryx.backend.jdbc.StatementKind;
import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.FieldException;
import dev.ryx.meta.Ident;
import dev.ryx.query.sql.CompiledBatch;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Runs compiled queries: on the current transaction's session, or on one borrowed for the query. */
final class Executor {

    private final SessionPool pool;
    private final Transactions transactions;
    private final StatementLog log;

    Executor(SessionPool pool, Transactions transactions, StatementLog log) {
        this.pool = pool;
        this.transactions = transactions;
        this.log = log;
    }

    <R> List<R> fetch(CompiledQuery query, RowReader<R> reader) {
        return run(query, List::size, (session, statement) -> {
            try (ResultSet results = statement.executeQuery()) {
                return readAll(results, session.view(results, ResultColumns.mapping(query, results)), reader);
            }
        });
    }

    private static <R> List<R> readAll(ResultSet results, RowView view, RowReader<R> reader) throws SQLException {
        var rows = new ArrayList<R>();
        while (results.next()) {
            rows.add(reader.read(view));
        }
        return rows;
    }

    <R> @Nullable R first(CompiledQuery query, RowReader<R> reader) {
        Work<@Nullable R> work = (session, statement) -> {
            try (ResultSet results = statement.executeQuery()) {
                return results.next()
                        ? reader.read(session.view(results, ResultColumns.mapping(query, results)))
                        : null;
            }
        };
        return run(query, row -> row == null ? 0 : 1, work);
    }

    long execute(CompiledQuery query) {
        boolean counts = StatementKind.of(query.sql()) == StatementKind.WRITE;
        return run(query, rows -> rows, (_, statement) -> {
            if (statement.execute()) {
                statement.getResultSet().close();
            }
            return counts ? Math.max(0, statement.getLargeUpdateCount()) : 0L;
        });
    }

    int[] executeAll(CompiledBatch statements) {
        return transactions.innermost() == null
                ? transactions.run(TransactionOptions.defaults(), () -> batches(statements))
                : batches(statements);
    }

    private int[] batches(CompiledBatch statements) {
        int[] counts = new int[statements.size()];
        for (int from = 0; from < counts.length; from += Backend.LONGEST_BATCH) {
            int[] some = batch(statements.part(from, Math.min(Backend.LONGEST_BATCH, counts.length - from)));
            System.arraycopy(some, 0, counts, from, some.length);
        }
        return counts;
    }

    private int[] batch(CompiledBatch statements) {
        return run(
                statements.get(0), Executor::rows, (session, statement) -> session.executeBatch(statement, statements));
    }

    /** An INSERT of which the driver tells nothing has inserted a row, unless it ignores those that are there. */
    private static long rows(int[] told) {
        long rows = 0;
        for (int count : told) {
            rows += count == Statement.SUCCESS_NO_INFO ? 1 : count;
        }
        return rows;
    }

    boolean numbersConsecutively(Ident table, Ident key) {
        return transactions.withSession(Access.WRITE, session -> session.numbersConsecutively(table, key));
    }

    List<Long> insert(CompiledQuery insertion, int rows) {
        return run(
                insertion,
                List::size,
                (session, statement) -> insertion.columns().isEmpty()
                        ? session.insertNumbered(statement, rows)
                        : returnedKeys(statement));
    }

    /**
     * Keys are given to the rows in their order, but no database promises to return them in it. Only of a sequence that counts
     * down do they come from the greatest to the least.
     */
    private static List<Long> returnedKeys(PreparedStatement statement) throws SQLException {
        var keys = new ArrayList<Long>();
        boolean countsDown = true;
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                long key = results.getLong(1);
                countsDown &= keys.isEmpty() || key < keys.getLast();
                keys.add(key);
            }
        }
        if (!countsDown) {
            Collections.sort(keys);
        }
        return keys;
    }

    <R> Cursor<R> cursor(CompiledQuery query, RowReader<R> reader, int chunk) {
        if (chunk < 1) {
            throw FieldException.wrongUse("A chunk of " + chunk + " rows is no chunk.", "Give at least 1.");
        }
        Transaction transaction = transactions.innermost();
        if (transaction != null) {
            return cursorWithin(transaction, query, reader, chunk);
        }
        return pool.isSingleLane() ? new Cursor<>(Chunks.of(fetch(query, reader))) : cursorAlone(query, reader, chunk);
    }

    private <R> Cursor<R> cursorWithin(Transaction transaction, CompiledQuery query, RowReader<R> reader, int chunk) {
        Session session = transaction.run(shared -> shared);
        session.note(kind(query));
        var cursor = new Cursor<>(new CursorChunks<>(query, reader, chunk, session, transaction, log));
        transaction.closeAtEnd(cursor);
        return cursor;
    }

    private <R> Cursor<R> cursorAlone(CompiledQuery query, RowReader<R> reader, int chunk) {
        StatementKind kind = kind(query);
        Session session = transactions.borrow(access(kind));
        session.note(kind);
        var chunks = new CursorChunks<>(query, reader, chunk, session, null, log);
        var cursor = new Cursor<>(chunks);
        CursorLeak.watch(cursor, chunks);
        return cursor;
    }

    /** What to do with a session and a statement of its own. */
    private interface Work<T extends @Nullable Object> {
        T run(Session session, PreparedStatement statement) throws SQLException;
    }

    private <T extends @Nullable Object> T run(CompiledQuery query, ToLongFunction<T> rows, Work<T> work) {
        StatementKind kind = kind(query);
        long start = System.nanoTime();
        try {
            T result = transactions.withSession(access(kind), session -> {
                session.note(kind);
                return session.execute(query, statement -> work.run(session, statement));
            });
            long count = rows.applyAsLong(result);
            if (changes(kind, count)) {
                transactions.noteChange();
            }
            log.succeeded(query, count, start);
            return result;
        } catch (DatabaseException e) {
            log.failed(query, start, e);
            throw e;
        }
    }

    private static StatementKind kind(CompiledQuery query) {
        StatementKind kind = StatementKind.of(query.sql());
        if (kind == StatementKind.TRANSACTION) {
            throw FieldException.wrongUse(
                    "A statement cannot begin, end or divide a transaction by itself.",
                    "Call transaction(…), and savepoint() on the transaction.");
        }
        return kind;
    }

    private static boolean changes(StatementKind kind, long rows) {
        return kind != StatementKind.READ && (kind != StatementKind.WRITE || rows > 0);
    }

    private static Access access(StatementKind kind) {
        return kind == StatementKind.READ ? Access.READ : Access.WRITE;
    }
}
