package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A transaction in which a statement failed, used or committed all the same. It is rolled back. */
public final class TransactionPoisonedException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param what what happened, as a sentence, without any bound value
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw, or null
     */
    public TransactionPoisonedException(String what, @Nullable String sql, @Nullable Throwable cause) {
        super(
                ErrorCode.TRANSACTION_POISONED,
                what,
                "Let the first failure leave the transaction, or put the statement that may fail into a nested one.",
                sql,
                cause);
    }
}
