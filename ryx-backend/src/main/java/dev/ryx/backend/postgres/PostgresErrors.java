package dev.ryx.backend.postgres;

import dev.ryx.backend.jdbc.ErrorTable;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.IntegrityException.Kind;
import dev.ryx.error.QueryTimeoutException;
import dev.ryx.error.SerializationException;
import dev.ryx.error.TransactionPoisonedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's SQLSTATEs. The server's message is told only where it is about names, since others quote values. */
final class PostgresErrors implements ErrorTable {

    @Override
    public DatabaseException translate(SQLException failure, @Nullable String sql) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "23505", "23P01" -> integrity(Kind.UNIQUE, failure, sql);
            case "23503", "23001" -> integrity(Kind.FOREIGN_KEY, failure, sql);
            case "23502" -> integrity(Kind.NOT_NULL, failure, sql);
            case "23514" -> integrity(Kind.CHECK, failure, sql);
            case "40001" ->
                new SerializationException("Another transaction changed what this one depends on.", sql, failure);
            case "40P01" -> new DeadlockException("Two transactions waited for each other.", sql, failure);
            case "57014" -> new QueryTimeoutException("The statement was cancelled.", sql, failure);
            case "55P03" -> new QueryTimeoutException("A lock could not be had in time.", sql, failure);
            case "25P02" ->
                new TransactionPoisonedException("An earlier statement of the transaction failed.", sql, failure);
            case "57P01", "57P02", "57P03", "57P05", "53300" -> lost(state, failure, sql);
            default -> byClass(state, failure, sql);
        };
    }

    private static DatabaseException byClass(String state, SQLException failure, @Nullable String sql) {
        return switch (state.substring(0, 2)) {
            case "08" -> lost(state, failure, sql);
            case "0A", "2B", "3D", "3F", "42" ->
                new DatabaseException("PostgreSQL: " + primaryMessage(failure) + " (" + state + ").", sql, failure);
            case "22" -> new DatabaseException("PostgreSQL cannot use a value as given (" + state + ").", sql, failure);
            default -> new DatabaseException("PostgreSQL refused the statement (" + state + ").", sql, failure);
        };
    }

    private static DatabaseException lost(String state, SQLException failure, @Nullable String sql) {
        return new ConnectionException("The connection to PostgreSQL failed (" + state + ").", sql, failure);
    }

    private static DatabaseException integrity(Kind kind, SQLException failure, @Nullable String sql) {
        return new IntegrityException(kind, constraint(failure), sql, failure);
    }

    /** The constraint's name, or the column of a NOT NULL, which may have none. */
    private static @Nullable String constraint(SQLException failure) {
        ServerErrorMessage message = serverMessage(failure);
        if (message == null) {
            return null;
        }
        String column = message.getColumn();
        return column == null ? message.getConstraint() : message.getTable() + "." + column;
    }

    private static String primaryMessage(SQLException failure) {
        ServerErrorMessage message = serverMessage(failure);
        return message == null ? "no message" : String.valueOf(message.getMessage());
    }

    private static @Nullable ServerErrorMessage serverMessage(SQLException failure) {
        return failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
    }
}
