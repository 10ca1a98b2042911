package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A COMMIT whose answer was lost: the transaction may have been kept or undone. */
public final class CommitOutcomeUnknownException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public CommitOutcomeUnknownException(String what, @Nullable String sql, @Nullable Throwable cause) {
        super(ErrorCode.COMMIT_OUTCOME_UNKNOWN, what, "Look for what it wrote before doing it again.", sql, cause);
    }
}
