package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Transactions that could not have run one after the other; this one was rolled back. Running it again helps. */
public final class SerializationException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public SerializationException(String what, @Nullable String sql, @Nullable Throwable cause) {
        super(ErrorCode.SERIALIZATION, what, "Run the whole transaction again.", sql, cause);
    }
}
