package dev.ryx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a whole: its calls, its complaints, its settings. */
class MainTest {

    @TempDir
    private Path folder;

    private Run run(String... args) {
        return Place.in(folder).run(args);
    }

    @Test
    void tellsItsVersion() {
        Run run = run("version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("(?s)ryx [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\njava 25.*\nsystem .+\n");
        assertThat(run("version", "--json").out()).startsWith("{").contains("\"ryx\" : \"");
    }

    @Test
    void listsItsCommandsAndExitCodes() {
        Run run = run("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Usage: ryx", "  dumpdata  ", "  flush  ", "Exit codes:", "  0   all went well", "  3   ");
    }

    @Test
    void aWrongOptionIsAWrongCallWithTheNearestOnes() {
        Run run = run("flush", "--dry-rum");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ryx: Unknown option: '--dry-rum'", "--dry-run", "Help: ryx flush --help");
        assertThat(run("flash").err()).contains("ryx: Unmatched argument at index 0: 'flash'", "flush");
        assertThat(run().err()).contains("Which command?");
    }

    @Test
    void aFailureTellsCodeAndRemedyAndNoStackTrace() {
        Run run = run("flush");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
            ryx: RYX-C001: Nothing says where the database "default" is.
              Give --database, set RYX_DATABASE_URL, or write a URL in the section urls of ryx.toml.
            """);
    }

    @Test
    void verboseShowsTheStackTraceAndSoDoesTheSettingDebug() throws IOException {
        assertThat(run("flush", "--verbose").err()).contains("\tat dev.ryx.cli.");
        Files.writeString(folder.resolve("ryx.toml"), "debug = true\n");
        assertThat(run("flush").err()).contains("\tat dev.ryx.cli.");
    }

    @Test
    void flagsComeBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        Files.writeString(folder.resolve("ryx.toml"), """
            [urls]
            default = "sqlite:/nowhere/of-file.db"
            [prod.urls]
            default = "sqlite:/nowhere/of-section.db"
            """);
        assertThat(run("check").err()).contains("of-file.db");
        assertThat(run("check", "--env", "prod").err()).contains("of-section.db");
        Place set = Place.in(folder).with(Map.of("RYX_DATABASE_URL", "sqlite:/nowhere/of-variable.db"));
        assertThat(set.run("check").err()).contains("of-variable.db");
        assertThat(set.run("check", "--database", "sqlite:/nowhere/of-flag.db").err())
                .contains("of-flag.db");
        Files.move(folder.resolve("ryx.toml"), folder.resolve("other.toml"));
        assertThat(run("check", "--settings", "other.toml").err()).contains("of-file.db");
    }

    @Test
    void anAliasIsThatOfTheSettingsAndNoUrl() {
        Place set = Place.in(folder).with(Map.of("RYX_DB_LOGS_URL", "sqlite:/nowhere/logs.db"));
        assertThat(set.run("flush", "--alias", "logs").err()).contains("logs.db");
        assertThat(set.run("flush", "--alias", "log").err()).contains("Nothing says where the database \"log\" is.");
        Run run = set.run("check", "--database", "logs");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--database takes a URL");
    }

    @Test
    void aPasswordIsNeverTold() {
        String url = "postgres://ada:s3cret@localhost:1/blog?connectTimeout=1";
        for (String command : new String[] {"check", "flush", "dumpdata"}) {
            Run run = run(command, "--database", url, "--verbose");
            assertThat(run.exit()).as(command).isEqualTo(1);
            assertThat(run.err()).contains("localhost:1/blog").doesNotContain("s3cret");
        }
    }

    @Test
    void aSchemaIsRefusedWhereThereAreNone() {
        Run run = run("check", "--database", "sqlite::memory:", "--schema", "tenant");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("SQLite has no schemas within a database.");
        Run hostile = run("check", "--database", "postgres://localhost/x", "--schema", "a\"; DROP");
        assertThat(hostile.exit()).isEqualTo(2);
        assertThat(hostile.err()).contains("cannot be a name in SQL");
    }

    @Test
    void plugInsAddCommands() {
        assertThat(run("greet").out()).isEqualTo("Hello from " + folder + "\n");
        assertThat(run("--help").out()).contains("  greet  ");
    }

    @Test
    void coloursAreThereWhereTheScreenHasThem() {
        assertThat(Place.in(folder)
                        .with(Map.of("TEST_COLOUR", "1"))
                        .run("flush")
                        .err())
                .startsWith("\u001b[31mryx:\u001b[0m ");
        assertThat(run("flush").err()).doesNotContain("\u001b");
    }

    @Test
    void moreOfTheClassPathNeedsAJvmOfItsOwn() {
        int exit = Place.in(folder)
                .run("--class-path", folder.toString(), "no-such-command")
                .exit();
        assertThat(exit).isEqualTo(2);
    }
}
