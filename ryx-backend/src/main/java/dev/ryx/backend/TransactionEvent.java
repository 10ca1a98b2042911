package dev.ryx.backend;

import dev.ryx.error.DatabaseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that began or ended.
 *
 * @param database the alias of its database
 * @param step what it did
 * @param nested whether it is a savepoint of another one
 * @param duration since it began
 * @param failure why the step failed, or null
 */
public record TransactionEvent(
        String database,
        Step step,
        boolean nested,
        Duration duration,
        @Nullable DatabaseException failure) {

    /** What a transaction does. */
    public enum Step {
        /** It has begun. */
        BEGIN,
        /** It was to be kept. */
        COMMIT,
        /** It was undone. */
        ROLLBACK
    }
}
