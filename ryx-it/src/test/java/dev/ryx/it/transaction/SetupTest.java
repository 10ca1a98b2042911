package dev.ryx.it.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.PoolNotInitializedException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.settings.Settings;
import dev.ryx.settings.SettingsSources;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of the default database. */
class SetupTest {

    @AfterEach
    void close() {
        Ryx.shutdown();
    }

    @Test
    void aQueryBeforeSetupSaysWhatToCall() {
        assertThatThrownBy(Author_.objects::list)
                .isInstanceOf(PoolNotInitializedException.class)
                .hasMessageContaining("Ryx.setup(")
                .extracting("code")
                .isEqualTo(ErrorCode.NOT_SET_UP);
        var author = new Author();
        author.name = "Ada";
        assertThatThrownBy(author::save).isInstanceOf(PoolNotInitializedException.class);
        assertThatThrownBy(() -> Ryx.transaction(() -> {})).isInstanceOf(PoolNotInitializedException.class);
        assertThatThrownBy(Ryx::tx).isInstanceOf(PoolNotInitializedException.class);
        assertThat(Ryx.isConnected(Ryx.DEFAULT)).isFalse();
    }

    @Test
    void aQueryMayBeBuiltBeforeSetup() {
        var query = Author_.objects.filter("name", "Ada");
        Ryx.setup("sqlite::memory:");
        MigrationRunner.of(Ryx.database().backend(), Ryx.models()).migrate();
        assertThat(query.list()).isEmpty();
    }

    @Test
    void setupTwiceIsAnError() {
        Ryx.setup("sqlite::memory:");
        var first = Ryx.database();
        assertThatThrownBy(() -> Ryx.setup("sqlite::memory:"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Ryx.shutdown()");
        assertThat(Ryx.database()).isSameAs(first);
        assertThat(first.isOpen()).isTrue();
    }

    @Test
    void severalDatabasesAreOpenedTogetherOrNotAtAll() {
        assertThatThrownBy(() -> Ryx.setup(Map.of("a", "sqlite::memory:", "b", "postgres://127.0.0.1:1/nowhere")))
                .isInstanceOf(ConnectionException.class);
        assertThat(Ryx.aliases()).isEmpty();
        assertThatThrownBy(() -> Ryx.setup(Map.of("a", "sqlite::memory:", "b", "oracle:x")))
                .isInstanceOf(ConfigurationException.class);
        assertThat(Ryx.aliases()).isEmpty();
        Ryx.setup(Map.of("a", "sqlite::memory:"));
        assertThatThrownBy(() -> Ryx.setup(Map.of("b", "sqlite::memory:", "a", "sqlite::memory:")))
                .isInstanceOf(ConfigurationException.class);
        assertThat(Ryx.aliases()).containsExactly("a");
        assertThatThrownBy(Ryx::database)
                .isInstanceOf(PoolNotInitializedException.class)
                .hasMessageContaining("Known names: a.");
    }

    @Test
    void settingsOpenTheirDatabases() {
        Map<String, String> environment = Map.of("RYX_DB_LOGS_URL", "sqlite::memory:");
        Ryx.setup(Settings.load(SettingsSources.of(Path.of("target/none"), environment)));
        assertThat(Ryx.aliases()).containsExactly("logs");
        assertThat(Ryx.database("logs").alias()).contains("logs");
        Settings none = Settings.load(SettingsSources.of(Path.of("target/none"), Map.of()));
        assertThatThrownBy(() -> Ryx.setup(none))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("RYX_DATABASE_URL");
    }

    @Test
    void shutdownClosesAndSetupOpensAgain() {
        Ryx.setup(Map.of("default", "sqlite::memory:", "other", "sqlite::memory:"));
        assertThat(Ryx.aliases()).containsExactly("default", "other");
        assertThat(Ryx.isConnected("other")).isTrue();
        var first = Ryx.database();
        Ryx.shutdown();
        assertThat(first.isOpen()).isFalse();
        assertThat(Ryx.aliases()).isEmpty();
        assertThatThrownBy(Author_.objects::count).isInstanceOf(PoolNotInitializedException.class);
        assertThatThrownBy(() -> Author_.objects.using(first).count()).isInstanceOf(ConnectionException.class);
        Ryx.setup("sqlite::memory:");
        assertThat(Ryx.database().isOpen()).isTrue();
        Ryx.shutdown();
        Ryx.shutdown();
    }

    @Test
    void aUrlThatMakesNoSenseTellsNoPassword() {
        assertThatThrownBy(() -> Ryx.setup("oracle://ada:geheim@localhost/x"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> Ryx.setup("postgres://ada:geheim@localhost:1/x?nonsense=1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("geheim");
        assertThat(Ryx.aliases()).isEmpty();
    }
}
