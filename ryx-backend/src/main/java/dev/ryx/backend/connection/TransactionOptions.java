package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What to ask of a transaction. The isolation level, and whether it only reads, are the outermost one's to say.
 *
 * @param isolation the isolation level, or null for the database's default
 * @param readOnly whether the database refuses to write
 * @param timeout how long the transaction may take from its beginning to its COMMIT, or null for no limit. A statement
 *     gets what is left, and is cancelled then
 * @param retries how often the whole body runs again after a deadlock or a serialization failure; a nested transaction
 *     leaves that to the outermost one
 * @param foreignKeys whether SQLite looks after foreign keys; without that, a table can be rebuilt that others refer to. Other
 *     databases need it for nothing, and take no notice
 */
public record TransactionOptions(
        @Nullable Isolation isolation,
        boolean readOnly,
        @Nullable Duration timeout,
        int retries,
        boolean foreignKeys) {

    private static final TransactionOptions DEFAULTS = new TransactionOptions(null, false, null, 0, true);

    /**
     * Checks the values.
     *
     * @throws ConfigurationException if a number or a time is out of its range
     */
    public TransactionOptions {
        require(timeout == null || timeout.isPositive(), "timeout", "more than nothing");
        require(retries >= 0, "number of retries", "at least 0");
    }

    private static void require(boolean holds, String name, String range) {
        if (!holds) {
            throw new ConfigurationException("A transaction's " + name + " is out of range.", "Give " + range + ".");
        }
    }

    /** The database's isolation level, reading and writing, without a limit, run once. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another isolation level. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(level, readOnly, timeout, retries, foreignKeys);
    }

    /** The same, reading alone or not. */
    public TransactionOptions readOnly(boolean only) {
        return new TransactionOptions(isolation, only, timeout, retries, foreignKeys);
    }

    /** The same with a time that it may take. */
    public TransactionOptions timeout(Duration limit) {
        return new TransactionOptions(isolation, readOnly, limit, retries, foreignKeys);
    }

    /** The same, to be run again so many times at most. */
    public TransactionOptions retries(int times) {
        return new TransactionOptions(isolation, readOnly, timeout, times, foreignKeys);
    }

    /** The same, with SQLite's foreign keys or without. */
    public TransactionOptions foreignKeys(boolean kept) {
        return new TransactionOptions(isolation, readOnly, timeout, retries, kept);
    }
}
