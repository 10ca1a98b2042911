package dev.ryx.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Ryx throws on purpose.
 *
 * <p>The message begins with the code, says what happened and where, and ends with the remedy. It never holds a bound
 * value or a credential.
 */
public abstract sealed class RyxException extends RuntimeException
        permits ConfigurationException,
                DatabaseException,
                DoesNotExist,
                FieldException,
                MigrationException,
                MultipleObjectsReturned,
                PoolNotInitializedException,
                ProtectedException,
                StaleObjectException,
                TransactionNotShareableException,
                UnknownLookupException,
                ValidationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final String remedy;

    /**
     * @param code what kind of failure it is
     * @param what what happened and where, as a sentence
     * @param remedy what to do about it, as a sentence; may be empty
     * @param cause what the driver or a library threw, or null
     */
    protected RyxException(ErrorCode code, String what, String remedy, @Nullable Throwable cause) {
        super(code.text() + ": " + what + (remedy.isEmpty() ? "" : " " + remedy), cause);
        this.code = code;
        this.remedy = remedy;
    }

    /** What kind of failure it is. */
    public final ErrorCode code() {
        return code;
    }

    /** What to do about it; may be empty. */
    public final String remedy() {
        return remedy;
    }
}
