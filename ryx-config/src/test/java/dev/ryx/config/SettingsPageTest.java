package dev.ryx.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.settings.Settings;
import dev.ryx.settings.SettingsSources;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file on {@code docs/configuration.md}. */
class SettingsPageTest {

    private static Settings load(Map<String, String> environment) {
        return Settings.load(SettingsSources.of(Path.of("src/test/resources/page"), environment));
    }

    @Test
    void theFileSaysTheDefaults() {
        assertThat(load(Map.of()).pool()).isEqualTo(PoolConfig.defaults());
        assertThat(load(Map.of()).slowStatements()).isZero();
        assertThat(load(Map.of()).urls()).containsOnlyKeys("default", "replica");
    }

    @Test
    void itsSections() {
        // tag::section[]
        Settings prod = Settings.load(
                SettingsSources.of(Path.of("src/test/resources/page"), Map.of()).section("prod"));
        // end::section[]
        assertThat(prod.pool().maxConnections()).isEqualTo(50);
        assertThat(prod.slowStatements()).isEqualTo(Duration.ofMillis(500));
        assertThat(load(Map.of("RYX_ENV", "test")).urls().get("default").toString())
                .contains(":memory:");
    }
}
