package dev.ryx.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConfigurationException;
import dev.ryx.settings.MigrationSettings;
import dev.ryx.settings.Settings;
import dev.ryx.settings.SettingsSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings files, in each format and with the environment beside them. */
class SettingsFileTest {

    @TempDir
    Path folder;

    private Settings load(Map<String, String> environment) {
        return Settings.load(SettingsSources.of(folder, environment));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String toml) throws IOException {
        write("ryx.toml", toml);
        return assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ryx.toml")
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    private static final String TOML = """
        debug = true
        slow_statements = 0.5
        models = ["blog", "shop"]

        [urls]
        default = "sqlite:blog.db"
        replica = "postgres://ada:geheim@replica/blog"

        [pool]
        max_conn = 12
        min_conn = 2
        connect_timeout = 2.5
        idle_timeout = 300
        max_lifetime = 900

        [migrations]
        dirs = ["db/migrations"]
        format = "TOML"

        [test.urls]
        default = "sqlite::memory:"

        [prod]
        debug = false
        slow_statements = 2

        [prod.pool]
        max_conn = 50
        """;

    private static final String YAML = """
        debug: true
        slow_statements: 0.5
        models: [blog, shop]
        urls:
          default: "sqlite:blog.db"
          replica: postgres://ada:geheim@replica/blog
        pool:
          max_conn: 12
          min_conn: 2
          connect_timeout: 2.5
          idle_timeout: 300
          max_lifetime: 900
        migrations:
          dirs: [db/migrations]
          format: TOML
        test:
          urls:
            default: "sqlite::memory:"
        prod:
          debug: false
          slow_statements: 2
          pool:
            max_conn: 50
        """;

    private static final String JSON = """
        {
          "debug": true,
          "slow_statements": 0.5,
          "models": ["blog", "shop"],
          "urls": {"default": "sqlite:blog.db", "replica": "postgres://ada:geheim@replica/blog"},
          "pool": {"max_conn": 12, "min_conn": 2, "connect_timeout": 2.5, "idle_timeout": 300, "max_lifetime": 900},
          "migrations": {"dirs": ["db/migrations"], "format": "TOML"},
          "test": {"urls": {"default": "sqlite::memory:"}},
          "prod": {"debug": false, "slow_statements": 2, "pool": {"max_conn": 50}}
        }
        """;

    private static String text(String name) {
        return switch (name) {
            case "ryx.toml" -> TOML;
            case "ryx.json" -> JSON;
            default -> YAML;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"ryx.toml", "ryx.yaml", "ryx.yml", "ryx.json"})
    void everyFormatSaysTheSame(String name) throws IOException {
        write(name, text(name));
        Settings settings = load(Map.of());
        assertThat(settings.urls()).containsOnlyKeys("default", "replica");
        assertThat(settings.urls().get("replica")).hasToString("postgresql://replica:5432/blog");
        assertThat(settings.pool())
                .isEqualTo(PoolConfig.defaults()
                        .maxConnections(12)
                        .minConnections(2)
                        .connectTimeout(Duration.ofMillis(2500))
                        .idleTimeout(Duration.ofMinutes(5))
                        .maxLifetime(Duration.ofMinutes(15)));
        assertThat(settings.slowStatements()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.models()).containsExactly("blog", "shop");
        assertThat(settings.migrations()).isEqualTo(new MigrationSettings(List.of("db/migrations"), "TOML"));
        assertThat(settings.debug()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ryx.toml", "ryx.yaml", "ryx.json"})
    void aSectionOverridesWhatStandsOutside(String name) throws IOException {
        write(name, text(name));
        Settings prod = load(Map.of("RYX_ENV", "prod"));
        assertThat(prod.pool().maxConnections()).isEqualTo(50);
        assertThat(prod.pool().minConnections()).isEqualTo(2);
        assertThat(prod.slowStatements()).isEqualTo(Duration.ofSeconds(2));
        assertThat(prod.debug()).isFalse();
        assertThat(prod.urls()).containsOnlyKeys("default", "replica");
        Settings test = Settings.load(SettingsSources.of(folder, Map.of()).section("test"));
        assertThat(test.urls().get("default").toString()).contains(":memory:");
        assertThat(test.urls()).containsKey("replica");
        assertThat(test.debug()).isTrue();
    }

    @Test
    void theEnvironmentComesBeforeTheFile() throws IOException {
        write("ryx.toml", TOML.replace("replica =", "read-only ="));
        Settings settings = load(Map.of(
                "RYX_DATABASE_URL", "sqlite:env.db",
                "RYX_DB_READ_ONLY_URL", "sqlite:replica.db",
                "RYX_POOL_MAX_CONNECTIONS", "7",
                "RYX_SLOW_STATEMENTS", "3"));
        assertThat(settings.urls()).containsOnlyKeys("default", "read-only");
        assertThat(settings.urls().get("default").toString()).contains("env.db");
        assertThat(settings.urls().get("read-only").toString()).contains("replica.db");
        assertThat(settings.pool().maxConnections()).isEqualTo(7);
        assertThat(settings.slowStatements()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.pool().minConnections()).isEqualTo(2);
    }

    @Test
    void aFileMayHaveAnyName() throws IOException {
        write("blog.toml", "debug = true");
        assertThat(load(Map.of("RYX_SETTINGS", "blog.toml")).debug()).isTrue();
        assertThat(Settings.load(SettingsSources.of(folder, Map.of()).file(folder.resolve("blog.toml")))
                        .debug())
                .isTrue();
        assertThatThrownBy(() -> load(Map.of("RYX_SETTINGS", "none.toml")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("none.toml cannot be read");
        write("blog.txt", "debug = true");
        assertThatThrownBy(() -> load(Map.of("RYX_SETTINGS", "blog.txt")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("blog.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ryx.toml", "ryx.yaml"})
    void anEmptyFileSaysNothing(String name) throws IOException {
        write(name, "# nothing yet\n");
        assertThat(load(Map.of()).urls()).isEmpty();
    }

    @Test
    void twoFilesAreOneTooMany() throws IOException {
        write("ryx.toml", TOML);
        write("ryx.json", JSON);
        assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ryx.toml and ryx.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[pool] max_con = 1 | section pool, has no key \"max_con\" | max_conn",
                "[pol] max_conn = 1 | no section or key \"pol\" | pool",
                "slow_statement = 1 | no section or key \"slow_statement\" | slow_statements",
                "debugg = true | no section or key \"debugg\" | debug",
                "[url] default = 'geheim' | no section or key \"url\" | urls",
                "[prod.pool] max_cn = 1 | section prod.pool, has no key \"max_cn\" | max_conn",
                "[migrations] dir = [] | section migrations, has no key \"dir\" | dirs",
                "[test] pol = 1 | section test, has no key \"pol\" | pool"
            })
    void anUnknownKeyIsAnErrorWithTheNearestOne(String toml, String where, String nearest) throws IOException {
        assertRefused(toml.replace("] ", "]\n"))
                .hasMessageContaining(where)
                .hasMessageContaining("Did you mean " + nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[urls] logs = 'oracle://ada:geheim@x/y' | section urls, key logs",
                "[urls] logs = 7 | section urls, key logs is not text",
                "[pool] max_conn = 'geheim' | section pool, key max_conn is not a number",
                "[pool] max_conn = 0 | section pool, key max_conn",
                "[pool] max_conn = 1.5 | section pool, key max_conn is no such number",
                "[pool] min_conn = 99 | section pool, key min_conn",
                "[pool] idle_timeout = 1 | section pool, key idle_timeout",
                "slow_statements = 'geheim' | key slow_statements is not a number",
                "slow_statements = -1 | key slow_statements",
                "slow_statements = 0.0001 | key slow_statements is no such number",
                "pool = 3 | key pool is not a section",
                "debug = 'geheim' | key debug is not true or false",
                "models = 'geheim' | key models is not a list of text"
            })
    void aWrongValueIsNamedAndNotTold(String toml, String where) throws IOException {
        assertRefused(toml.replace("] ", "]\n")).hasMessageContaining(where);
    }

    @Test
    void aSectionThatIsNotThereIsAnError() throws IOException {
        write("ryx.toml", TOML);
        assertThatThrownBy(() -> load(Map.of("RYX_ENV", "prd")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Did you mean prod");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ryx.toml | default = geheim oops | line 1",
                "ryx.toml | a = 1\\na = 'geheim' | line 2",
                "ryx.yaml | urls: [geheim | line",
                "ryx.json | {\"urls\": geheim} | line 1",
                "ryx.json | [\"geheim\"] | no keys",
                "ryx.json | {} geheim | line 1"
            })
    void aBrokenFileTellsThePlaceAndNotTheText(String name, String text, String where) throws IOException {
        write(name, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name + " cannot be read")
                .hasMessageContaining(where)
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    @Test
    void yamlMakesNoObjects() throws IOException {
        write("ryx.yaml", "debug: !!javax.script.ScriptEngineManager [geheim]\n");
        assertThatThrownBy(() -> load(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("geheim");
    }
}
