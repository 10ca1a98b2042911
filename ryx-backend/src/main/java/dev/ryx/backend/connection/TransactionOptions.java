package dev.ryx.backend.connection;

import org.jspecify.annotations.Nullable;

/**
 * What to ask of an outermost transaction.
 *
 * @param isolation the isolation level, or null for the database's default
 * @param readOnly whether the database refuses to write
 */
public record TransactionOptions(@Nullable Isolation isolation, boolean readOnly) {

    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false);

    /** The database's isolation level, reading and writing. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another isolation level. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(level, readOnly);
    }

    /** The same, reading alone or not. */
    public TransactionOptions readOnly(boolean only) {
        return new TransactionOptions(isolation, only);
    }
}
