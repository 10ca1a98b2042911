package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Two transactions that waited for each other; this one was rolled back. Running it again helps. */
public final class DeadlockException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public DeadlockException(String what, @Nullable String sql, @Nullable Throwable cause) {
        super(ErrorCode.DEADLOCK, what, "Run the whole transaction again.", sql, cause);
    }
}
