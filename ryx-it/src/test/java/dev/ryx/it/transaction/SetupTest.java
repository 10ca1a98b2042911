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
