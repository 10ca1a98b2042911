package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import java.time.Duration;

/**
 * How many connections there are, how long they live, and who may wait for one. SQLite has one connection that writes
 * and at most four that read, whatever more is allowed here.
 *
 * @param minConnections how many connections stay open when nobody uses them
 * @param maxConnections how many connections there are at most
 * @param connectTimeout how long to wait for a connection, at least 250 ms
 * @param idleTimeout after which time an unused connection beyond the minimum is closed, at least 10 s
 * @param maxLifetime after which time a connection is replaced, at least 30 s
 * @param maxWaiters how many threads may wait for a connection; one more fails at once
 * @param leakThreshold after which time a connection that is still lent is told in the log, with the place that borrowed
 *     it; zero for never, which costs nothing
 */
public record PoolConfig(
        int minConnections,
        int maxConnections,
        Duration connectTimeout,
        Duration idleTimeout,
        Duration maxLifetime,
        int maxWaiters,
        Duration leakThreshold) {

    private static final PoolConfig DEFAULTS = new PoolConfig(
            1, 10, Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofMinutes(30), 10_000, Duration.ZERO);

    /**
     * Checks the values.
     *
     * @throws ConfigurationException if one is out of its range
     */
    public PoolConfig {
        require(maxConnections >= 1, "maxConnections", "at least 1");
        require(
                minConnections >= 0 && minConnections <= maxConnections,
                "minConnections",
                "between 0 and maxConnections");
        require(isAtLeast(connectTimeout, Duration.ofMillis(250)), "connectTimeout", "at least 250 ms");
        require(isAtLeast(idleTimeout, Duration.ofSeconds(10)), "idleTimeout", "at least 10 s");
        require(isAtLeast(maxLifetime, Duration.ofSeconds(30)), "maxLifetime", "at least 30 s");
        require(maxWaiters >= 0, "maxWaiters", "at least 0");
        require(isAtLeast(leakThreshold, Duration.ZERO), "leakThreshold", "zero or more");
    }

    /**
     * One to ten connections, 10 s to get one for at most 10,000 threads, 10 minutes unused, 30 minutes in all, no report
     * of leaks.
     */
    public static PoolConfig defaults() {
        return DEFAULTS;
    }

    /** The same with another minimum. */
    public PoolConfig minConnections(int minimum) {
        return new PoolConfig(
                minimum, maxConnections, connectTimeout, idleTimeout, maxLifetime, maxWaiters, leakThreshold);
    }

    /** The same with another maximum, and a minimum that is no greater. */
    public PoolConfig maxConnections(int maximum) {
        return new PoolConfig(
                Math.min(minConnections, maximum),
                maximum,
                connectTimeout,
                idleTimeout,
                maxLifetime,
                maxWaiters,
                leakThreshold);
    }

    /** The same with another time to wait for a connection. */
    public PoolConfig connectTimeout(Duration timeout) {
        return new PoolConfig(
                minConnections, maxConnections, timeout, idleTimeout, maxLifetime, maxWaiters, leakThreshold);
    }

    /** The same with another time after which an unused connection is closed. */
    public PoolConfig idleTimeout(Duration timeout) {
        return new PoolConfig(
                minConnections, maxConnections, connectTimeout, timeout, maxLifetime, maxWaiters, leakThreshold);
    }

    /** The same with another time after which a connection is replaced. */
    public PoolConfig maxLifetime(Duration lifetime) {
        return new PoolConfig(
                minConnections, maxConnections, connectTimeout, idleTimeout, lifetime, maxWaiters, leakThreshold);
    }

    /** The same with another number of threads that may wait. */
    public PoolConfig maxWaiters(int most) {
        return new PoolConfig(
                minConnections, maxConnections, connectTimeout, idleTimeout, maxLifetime, most, leakThreshold);
    }

    /** The same with a time after which a lent connection is told as a leak. */
    public PoolConfig leakThreshold(Duration threshold) {
        return new PoolConfig(
                minConnections, maxConnections, connectTimeout, idleTimeout, maxLifetime, maxWaiters, threshold);
    }

    private static boolean isAtLeast(Duration value, Duration least) {
        return value.compareTo(least) >= 0;
    }

    private static void require(boolean holds, String name, String range) {
        if (!holds) {
            throw new ConfigurationException("The pool's " + name + " is out of range.", "It must be " + range + ".");
        }
    }
}
