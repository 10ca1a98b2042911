package dev.ryx.backend.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ConfigurationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PoolConfigTest {

    private static final PoolConfig DEFAULTS = PoolConfig.defaults();

    @Test
    void eachValueIsChangedAlone() {
        PoolConfig config = DEFAULTS.maxConnections(20)
                .minConnections(5)
                .connectTimeout(Duration.ofSeconds(1))
                .idleTimeout(Duration.ofMinutes(1))
                .maxLifetime(Duration.ofMinutes(2))
                .maxWaiters(7)
                .leakThreshold(Duration.ofSeconds(9));
        assertThat(config)
                .isEqualTo(new PoolConfig(
                        5,
                        20,
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        7,
                        Duration.ofSeconds(9)));
    }

    @Test
    void theMinimumFollowsASmallerMaximum() {
        assertThat(DEFAULTS.minConnections(8).maxConnections(3).minConnections())
                .isEqualTo(3);
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        refuses(() -> DEFAULTS.maxConnections(0), "maxConnections");
        refuses(() -> DEFAULTS.minConnections(11), "minConnections");
        refuses(() -> DEFAULTS.minConnections(-1), "minConnections");
        refuses(() -> DEFAULTS.connectTimeout(Duration.ofMillis(249)), "connectTimeout");
        refuses(() -> DEFAULTS.idleTimeout(Duration.ZERO), "idleTimeout");
        refuses(() -> DEFAULTS.maxLifetime(Duration.ofSeconds(29)), "maxLifetime");
    }

    private static void refuses(Runnable change, String name) {
        assertThatThrownBy(change::run)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name);
    }
}
