package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A connection that could not be had, or was lost. What an open transaction had done is undone. */
public final class ConnectionException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public ConnectionException(String what, @Nullable String sql, @Nullable Throwable cause) {
        super(
                ErrorCode.CONNECTION,
                what,
                "Check that the database is up, its address, and the size of the pool.",
                sql,
                cause);
    }
}
