package dev.ryx.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.connection.DatabaseOptions;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings from the environment alone: nothing on this class path reads files. */
class SettingsTest {

    @TempDir
    Path folder;

    private Settings load(Map<String, String> environment) {
        return Settings.load(SettingsSources.of(folder, environment));
    }

    @Test
    void nothingIsSet() {
        Settings settings = load(Map.of());
        assertThat(settings.urls()).isEmpty();
        assertThat(settings.pool()).isEqualTo(PoolConfig.defaults());
        assertThat(settings.slowStatements()).isZero();
        assertThat(settings.models()).isEmpty();
        assertThat(settings.migrations()).isEqualTo(MigrationSettings.DEFAULTS);
        assertThat(settings.debug()).isFalse();
    }

    @Test
    void theEnvironmentNamesDatabases() {
        Settings settings = load(Map.of(
                "RYX_DATABASE_URL", "sqlite:blog.db",
                "RYX_DB_LOGS_URL", "sqlite::memory:",
                "RYX_DB_REPLICA_URL", "postgres://ada:geheim@replica/blog"));
        assertThat(settings.urls()).containsOnlyKeys("default", "logs", "replica");
        assertThat(settings.urls().get("replica")).hasToString("postgresql://replica:5432/blog");
        assertThat(settings.toString()).doesNotContain("geheim");
    }

    @Test
    void theUrlOfTheAliasComesBeforeThatOfTheDatabase() {
        Settings settings = load(Map.of("RYX_DATABASE_URL", "sqlite:a.db", "RYX_DB_DEFAULT_URL", "sqlite:b.db"));
        assertThat(settings.urls()).hasSize(1);
        assertThat(settings.urls().get("default").toString()).contains("b.db");
    }

    @Test
    void theEnvironmentSizesThePool() {
        Settings settings = load(Map.of(
                "RYX_POOL_MAX_CONNECTIONS", "20",
                "RYX_POOL_MIN_CONNECTIONS", "3",
                "RYX_POOL_CONNECT_TIMEOUT", "2.5",
                "RYX_POOL_IDLE_TIMEOUT", "300",
                "RYX_POOL_MAX_LIFETIME", "900",
                "RYX_POOL_MAX_WAITERS", "50",
                "RYX_POOL_LEAK_THRESHOLD", "60"));
        assertThat(settings.pool())
                .isEqualTo(PoolConfig.defaults()
                        .maxConnections(20)
                        .minConnections(3)
                        .connectTimeout(Duration.ofMillis(2500))
                        .idleTimeout(Duration.ofMinutes(5))
                        .maxLifetime(Duration.ofMinutes(15))
                        .maxWaiters(50)
                        .leakThreshold(Duration.ofMinutes(1)));
    }

    @Test
    void theEnvironmentSaysWhatIsSlow() {
        Settings settings = load(Map.of("RYX_SLOW_STATEMENTS", "0.25"));
        assertThat(settings.options("logs"))
                .isEqualTo(DatabaseOptions.defaults().alias("logs").slowStatements(Duration.ofMillis(250)));
        for (String wrong : List.of("geheim", "-1", "0.0001")) {
            assertThatThrownBy(() -> load(Map.of("RYX_SLOW_STATEMENTS", wrong)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("RYX_SLOW_STATEMENTS")
                    .hasMessageNotContaining("geheim");
        }
    }

    @Test
    void aWrongValueIsNamedAndNotTold() {
        assertThatThrownBy(() -> load(Map.of("RYX_DB_LOGS_URL", "oracle://ada:geheim@host/x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("RYX_DB_LOGS_URL")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> load(Map.of("RYX_POOL_MAX_CONNECTIONS", "many")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("RYX_POOL_MAX_CONNECTIONS")
                .hasMessageNotContaining("many");
        assertThatThrownBy(() -> load(Map.of("RYX_POOL_MAX_CONNECTIONS", "0")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("RYX_POOL_MAX_CONNECTIONS")
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> load(Map.of("RYX_POOL_MAX_CONNECTIONS", "2.5")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("RYX_POOL_MAX_CONNECTIONS");
    }

    @Test
    void aFileThatNothingReadsIsNotPassedOver() throws IOException {
        Files.writeString(folder.resolve("ryx.toml"), "debug = true");
        assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ryx.toml is there")
                .hasMessageContaining("dev.ryx:ryx-config");
    }

    @Test
    void queriesMayBeForbiddenToSetUp() {
        assertThat(SettingsSources.of(folder, Map.of()).initializes()).isTrue();
        for (String no : new String[] {"0", "no", "N", "false"}) {
            assertThat(SettingsSources.of(folder, Map.of("RYX_AUTO_INITIALIZE", no))
                            .initializes())
                    .as(no)
                    .isFalse();
        }
    }
}
