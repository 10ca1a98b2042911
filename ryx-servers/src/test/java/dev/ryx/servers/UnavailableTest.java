package dev.ryx.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that does not run here says why, and what to do. */
class UnavailableTest {

    @TempDir
    private Path cache;

    /** Like MySQL's, where its program is as the test wants it. */
    private record Fake(boolean isForThisMachine, String script) implements Distribution {

        @Override
        public MysqlProduct product() {
            return MysqlProduct.MYSQL;
        }

        @Override
        public String version() {
            return "8.0.31";
        }

        @Override
        public void unpack(Path home) throws IOException {
            Files.writeString(program(home), "#!/bin/sh\n" + script + "\n");
            assertThat(program(home).toFile().setExecutable(true)).isTrue();
        }

        @Override
        public Path program(Path home) {
            return home.resolve("mysqld");
        }

        @Override
        public Path messages(Path home) {
            return home;
        }

        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public List<String> initialisation() {
            return List.of();
        }

        @Override
        public Optional<Path> bootstrap(Path home) {
            return Optional.empty();
        }

        @Override
        public String remedy(String failure) {
            return new MysqlDistribution().remedy(failure);
        }
    }

    @Test
    void onAMachineWithoutAProgram() {
        var starter = starter(new Fake(false, ""));
        assertThat(starter.unavailable())
                .hasValue("MySQL 8.0.31 has no program for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + ", or its artifact is not on the class path; "
                        + "RYX_TEST_MYSQL_URL in the environment may be the URL of a server that runs already.");
        assertThatThrownBy(starter::start)
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("RYX_TEST_MYSQL_URL");
    }

    @Test
    void withoutALibrary() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh.");
        String said = "mysqld: error while loading shared libraries: libaio.so.1: cannot open shared object file";
        assertThat(starter(new Fake(true, "echo '" + said + "' >&2; exit 127")).unavailable())
                .hasValue(
                        "MySQL 8.0.31 does not run on this machine. `apt-get install libaio1` brings what it needs on "
                                + "Debian and Ubuntu (`libaio1t64` on Debian 13 and Ubuntu 24.04). It says: " + said);
    }

    @Test
    void notIfItRuns() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh.");
        assertThat(starter(new Fake(true, "echo 'mysqld  Ver 8.0.31'")).unavailable())
                .isEmpty();
    }

    @Test
    void skipsATestClassAndSaysWhy() {
        assertThat(ServerCondition.result(Optional.empty(), Map.of("CI", "true"))
                        .isDisabled())
                .isFalse();
        var skipped = ServerCondition.result(Optional.of("It needs a library."), Map.of());
        assertThat(skipped.isDisabled()).isTrue();
        assertThat(skipped.getReason()).hasValue("It needs a library.");
    }

    @Test
    void failsATestClassInContinuousIntegration() {
        assertThatThrownBy(() -> ServerCondition.result(Optional.of("It needs a library."), Map.of("CI", "true")))
                .isInstanceOf(ServerException.class)
                .hasMessage("It needs a library.");
    }

    private MysqldStarter starter(Distribution distribution) {
        return new MysqldStarter(distribution, new Cache(cache));
    }
}
