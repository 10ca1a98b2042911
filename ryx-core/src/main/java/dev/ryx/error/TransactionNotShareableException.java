package dev.ryx.error;

import java.io.Serial;

/** A transaction used by a thread that it does not belong to. */
public final class TransactionNotShareableException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param owner the name of the thread that began the transaction
     */
    public TransactionNotShareableException(String owner) {
        super(
                ErrorCode.TRANSACTION_NOT_SHAREABLE,
                "The transaction belongs to the thread \"" + owner + "\" and was used from \""
                        + Thread.currentThread().getName() + "\".",
                "Run the query on the thread that called Ryx.transaction, or after the transaction.",
                null);
    }
}
