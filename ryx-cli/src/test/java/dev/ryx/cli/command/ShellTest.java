package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.cli.Main;
import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.migrations.MigrationRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ryx shell}. */
class ShellTest {

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void makeTables() {
        url = "sqlite:" + folder.resolve("club.db");
        try (var database = Ryx.open(url)) {
            MigrationRunner.of(database.backend(), Ryx.models()).migrate();
        }
    }

    private Run shell(String code) {
        return Place.in(folder).with(Map.of("RYX_DATABASE_URL", url)).run("shell", "--command", code);
    }

    @Test
    void aCommandSeesTheModelsAndTheDatabase() {
        Run run = shell("var team = Team_.objects.create(t -> t.name = \"Reds\");"
                + " Team_.objects.filter(Team_.name.startsWith(\"R\")).count()");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("1\n");
        assertThat(Ryx.aliases()).isEmpty();
    }

    @Test
    void whatDoesNotCompileAndWhatThrowsIsAFailure() {
        Run wrong = shell("Team_.objcts.count()");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.err()).contains("cannot find symbol");
        Run thrown = shell("Team_.objects.filter(\"nome\", 1).count()");
        assertThat(thrown.exit()).isEqualTo(1);
        assertThat(thrown.err()).contains("dev.ryx.error.FieldException", "Team has no field or relation \"nome\"");
        assertThat(thrown.out()).isEmpty();
    }

    @Test
    void aSessionIsJShells() throws IOException, InterruptedException {
        Path typed = Files.writeString(folder.resolve("typed"), "Team_.objects.count() + 40\n/exit\n");
        Path answers = folder.resolve("answers");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.prefs.userRoot=" + folder,
                        Main.class.getName(),
                        "shell",
                        "--database",
                        url)
                .redirectInput(typed.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        assertThat(process.start().waitFor()).isZero();
        assertThat(answers).content().contains("==> 40");
    }
}
