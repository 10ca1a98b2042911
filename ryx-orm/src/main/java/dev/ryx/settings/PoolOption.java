package dev.ryx.settings;

import dev.ryx.backend.connection.PoolConfig;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * An option of a pool: its key in the section {@code pool}, and how its number changes the pool.
 *
 * @param key the key in a file
 * @param name what follows {@code RYX_POOL_} in the name of its variable
 * @param set changes the pool; times are in seconds
 */
record PoolOption(String key, String name, BiFunction<PoolConfig, BigDecimal, PoolConfig> set) {

    /** All of them. The greatest number comes before the least, which must not be greater. */
    static final List<PoolOption> ALL = List.of(
            count("max_conn", "max_connections", PoolConfig::maxConnections),
            count("min_conn", "min_connections", PoolConfig::minConnections),
            time("connect_timeout", PoolConfig::connectTimeout),
            time("idle_timeout", PoolConfig::idleTimeout),
            time("max_lifetime", PoolConfig::maxLifetime),
            count("max_waiters", "max_waiters", PoolConfig::maxWaiters),
            time("leak_threshold", PoolConfig::leakThreshold));

    private static PoolOption count(String key, String name, BiFunction<PoolConfig, Integer, PoolConfig> set) {
        return new PoolOption(key, name, (pool, number) -> set.apply(pool, number.intValueExact()));
    }

    private static PoolOption time(String key, BiFunction<PoolConfig, Duration, PoolConfig> set) {
        return new PoolOption(key, key, (pool, seconds) -> set.apply(pool, duration(seconds)));
    }

    /** The time, to the millisecond. */
    static Duration duration(BigDecimal seconds) {
        return Duration.ofMillis(seconds.movePointRight(3).longValueExact());
    }

    static List<String> keys() {
        return ALL.stream().map(PoolOption::key).toList();
    }

    /** The environment variable, such as {@code RYX_POOL_MAX_CONNECTIONS}. */
    String variable() {
        return "RYX_POOL_" + name.toUpperCase(Locale.ROOT);
    }
}
