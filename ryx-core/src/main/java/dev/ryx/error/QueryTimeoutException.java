package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A statement that was cancelled, or took longer than allowed. */
public final class QueryTimeoutException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public QueryTimeoutException(String what, @Nullable String sql, @Nullable Throwable cause) {
        super(
                ErrorCode.QUERY_TIMEOUT,
                what,
                "Give it more time, or make it cheaper: explain() shows how it runs.",
                sql,
                cause);
    }
}
