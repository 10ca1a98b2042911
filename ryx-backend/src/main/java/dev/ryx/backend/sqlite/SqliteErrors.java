package dev.ryx.backend.sqlite;

import dev.ryx.backend.jdbc.ErrorTable;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.IntegrityException.Kind;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.SerializationException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite's extended result codes. Its messages name tables and columns, and never hold values. */
final class SqliteErrors implements ErrorTable {

    private static final int PRIMARY_CODE = 0xff;
    private static final String CONSTRAINT_FAILED = " constraint failed: ";

    /** Whether another process holds a lock that it will give up: trying again helps. */
    static boolean isBusy(SQLException failure) {
        SQLiteErrorCode code = code(failure);
        return (code.code & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_BUSY.code
                && code != SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT;
    }

    /** Whether a ROLLBACK found no transaction, because SQLite had rolled back by itself. */
    static boolean isWithoutTransaction(SQLException failure) {
        return message(failure).contains("no transaction is active");
    }

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        SQLiteErrorCode code = code(failure);
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                integrity(Kind.UNIQUE, failure, sql);
            case SQLITE_CONSTRAINT_NOTNULL -> integrity(Kind.NOT_NULL, failure, sql);
            case SQLITE_CONSTRAINT_CHECK -> integrity(Kind.CHECK, failure, sql);
            case SQLITE_CONSTRAINT_FOREIGNKEY -> integrity(Kind.FOREIGN_KEY, failure, sql);
            case SQLITE_CONSTRAINT_TRIGGER -> ofTrigger(failure, sql);
            case SQLITE_BUSY_SNAPSHOT ->
                new SerializationException("Another transaction wrote after this one had read.", sql, failure);
            case SQLITE_INTERRUPT -> new QueryTimeoutException("The statement was cancelled.", sql, failure);
            default -> byPrimaryCode(code.code & PRIMARY_CODE, failure, sql);
        };
    }

    private static DatabaseException byPrimaryCode(int code, SQLException failure, @Nullable String sql) {
        if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
            return new QueryTimeoutException("Another process kept the database locked for too long.", sql, failure);
        }
        String what = "SQLite: " + message(failure) + ".";
        return code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_NOTADB.code
                ? new ConnectionException(what, sql, failure)
                : new DatabaseException(what, sql, failure);
    }

    /** ON DELETE RESTRICT is a trigger to SQLite, and so is what a schema raises by itself. */
    private static DatabaseException ofTrigger(SQLException failure, @Nullable String sql) {
        return message(failure).startsWith("FOREIGN KEY")
                ? integrity(Kind.FOREIGN_KEY, failure, sql)
                : new DatabaseException("A trigger refused the statement.", sql, failure);
    }

    private static DatabaseException integrity(Kind kind, SQLException failure, @Nullable String sql) {
        return new IntegrityException(kind, constraint(message(failure)), sql, failure);
    }

    /** {@code UNIQUE constraint failed: posts.slug} is about {@code posts.slug}, {@code … index 'x'} about {@code x}. */
    private static @Nullable String constraint(String message) {
        int at = message.indexOf(CONSTRAINT_FAILED);
        if (at < 0) {
            return null;
        }
        String subject = message.substring(at + CONSTRAINT_FAILED.length());
        return subject.startsWith("index '") ? subject.substring("index '".length(), subject.length() - 1) : subject;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return failure instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** SQLite's own message, which the driver puts between parentheses after the name of the code. */
    private static String message(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        String prefix = code(failure) + " (";
        return message.startsWith(prefix) && message.endsWith(")")
                ? message.substring(prefix.length(), message.length() - 1)
                : message;
    }
}
