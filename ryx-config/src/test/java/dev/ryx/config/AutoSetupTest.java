package dev.ryx.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first query sets up: the environment and the working directory of a process of its own say it. */
class AutoSetupTest {

    @TempDir
    Path folder;

    private List<String> run(Map<String, String> environment) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        child.environment().keySet().removeIf(name -> name.startsWith("RYX_"));
        child.environment().putAll(environment);
        Process process = child.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines().toList();
    }

    @Test
    void theEnvironment() throws IOException, InterruptedException {
        assertThat(run(Map.of("RYX_DATABASE_URL", "sqlite::memory:", "RYX_DB_LOGS_URL", "sqlite::memory:")))
                .containsExactly("one database", "[default, logs]");
    }

    @Test
    void theFileOfTheWorkingDirectory() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ryx.toml"), """
            [urls]
            default = "sqlite:blog.db"
            archive = "sqlite::memory:"
            """);
        assertThat(run(Map.of())).containsExactly("one database", "[archive, default]");
        assertThat(folder.resolve("blog.db")).exists();
    }

    @Test
    void nothingIfItIsSwitchedOff() throws IOException, InterruptedException {
        assertThat(run(Map.of("RYX_DATABASE_URL", "sqlite::memory:", "RYX_AUTO_INITIALIZE", "0")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("RYX-C002");
    }

    @Test
    void nothingIfNothingIsSaid() throws IOException, InterruptedException {
        assertThat(run(Map.of())).hasSize(2).first().asString().contains("RYX_DATABASE_URL");
    }
}
