package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linter asks a database which migrations it does not have, and which kind it is of. */
@RyxTest(Setup.EMPTY)
class LintDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void pendingMigrationsAreJudged(TestDatabase database) throws IOException {
        Place place = Place.in(folder).with(Map.of("RYX_DATABASE_URL", database.text()));
        assertThat(place.run("makemigrations", "--no-interactive").exit()).isZero();
        assertThat(place.run("lint").out()).contains(", 0 notes.").doesNotContain("Nothing");
        assertThat(place.run("migrate").exit()).isZero();
        assertThat(place.run("lint").out()).isEqualTo("Nothing to judge.\n");
        assertThat(place.run("lint", "--all").exit()).isZero();

        Files.writeString(folder.resolve("migrations/0002_badges.migration"), """
            migration 0002_badges
            after 0001_initial

            drop column badges.meaning
            """);
        Run run = place.run("lint");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("0002_badges on ").contains("error RYX-L002", "warning RYX-L001");
        assertThat(place.run("migrate").exit())
                .as("a finding keeps nobody from migrating")
                .isZero();
        assertThat(place.run("lint").exit()).isZero();
        assertThat(place.run("lint", "--all").exit()).isEqualTo(1);
    }
}
