package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import java.time.Duration;

/**
 * How to open a database.
 *
 * @param alias the name by which logs and listeners tell it from others
 * @param pool its connections
 * @param slowStatements which statements are told in the log {@code dev.ryx.sql.slow}, because they took longer; zero for
 *     none
 */
public record DatabaseOptions(String alias, PoolConfig pool, Duration slowStatements) {

    private static final DatabaseOptions DEFAULTS =
            new DatabaseOptions("default", PoolConfig.defaults(), Duration.ZERO);

    /**
     * Checks the values.
     *
     * @throws ConfigurationException if a time is negative
     */
    public DatabaseOptions {
        if (slowStatements.isNegative()) {
            throw new ConfigurationException(
                    "The time of slow statements is negative.", "Give a time, or zero for none.");
        }
    }

    /** The alias {@code default}, the default pool, no statement told as slow. */
    public static DatabaseOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another alias. */
    public DatabaseOptions alias(String name) {
        return new DatabaseOptions(name, pool, slowStatements);
    }

    /** The same with another pool. */
    public DatabaseOptions pool(PoolConfig config) {
        return new DatabaseOptions(alias, config, slowStatements);
    }

    /** The same with another time beyond which a statement is slow. */
    public DatabaseOptions slowStatements(Duration threshold) {
        return new DatabaseOptions(alias, pool, threshold);
    }
}
