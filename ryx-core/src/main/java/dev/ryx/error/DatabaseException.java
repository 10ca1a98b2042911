package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A statement that the database refused, or did not answer. The driver's exception is the cause. */
public sealed class DatabaseException extends RyxException
        permits CommitOutcomeUnknownException,
                ConnectionException,
                DeadlockException,
                IntegrityException,
                QueryTimeoutException,
                SerializationException,
                TransactionPoisonedException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Characters of a statement that a message holds: a log has room for them, and a bulk statement is far longer. */
    private static final int MOST_SHOWN = 2000;

    private final @Nullable String sql;

    /** For the subclasses. */
    DatabaseException(ErrorCode code, String what, String remedy, @Nullable String sql, @Nullable Throwable cause) {
        super(code, sql == null ? what : what + " The statement was: " + shown(sql), remedy, cause);
        this.sql = sql;
    }

    private static String shown(String sql) {
        return sql.length() <= MOST_SHOWN
                ? sql
                : sql.substring(0, MOST_SHOWN) + " … (" + sql.length() + " characters in all)";
    }

    /**
     * A failure without a code of its own.
     *
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public DatabaseException(String what, @Nullable String sql, @Nullable Throwable cause) {
        this(ErrorCode.DATABASE, what, "", sql, cause);
    }

    /** The whole statement with its placeholders, never with values; null if the failure belongs to no statement. */
    public final @Nullable String sql() {
        return sql;
    }
}
