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

/** From models to a file of migrations, to the database and back. */
@RyxTest(Setup.EMPTY)
class MigrateTest {

    @TempDir
    private Path folder;

    @Test
    void thereAndBack(TestDatabase database) throws IOException {
        Place place = Place.in(folder).with(Map.of("RYX_DATABASE_URL", database.text()));
        Run made = place.run("makemigrations", "--no-interactive");
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("0001_initial.migration").contains("create table teams");
        assertThat(place.run("makemigrations", "--check").exit()).isZero();

        assertThat(place.run("showmigrations").out()).isEqualTo("[ ] 0001_initial\n");
        assertThat(place.run("showmigrations", "--unapplied").exit()).isEqualTo(3);
        Run plan = place.run("migrate", "--plan");
        assertThat(plan.exit()).isEqualTo(3);
        assertThat(plan.out()).startsWith("0001_initial\n").contains("create table teams");
        assertThat(place.run("migrate", "--dry-run").out()).contains("CREATE TABLE");
        assertThat(place.run("showmigrations").out()).as("nothing has run").isEqualTo("[ ] 0001_initial\n");

        Run ran = place.run("migrate");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("Runs 0001_initial\n");
        assertThat(place.run("migrate").out()).isEqualTo("Nothing to do.\n");
        assertThat(place.run("showmigrations").out()).isEqualTo("[x] 0001_initial\n");
        assertThat(place.run("showmigrations", "--unapplied").exit()).isZero();

        Path file = folder.resolve("migrations/0001_initial.migration");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("varchar(50)", "varchar(60)"));
        Run refused = place.run("migrate");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("0001_initial");
        Files.writeString(file, text);

        assertThat(place.run("migrate", "zero").out()).isEqualTo("Undoes 0001_initial\n");
        assertThat(place.run("showmigrations").out()).isEqualTo("[ ] 0001_initial\n");
        assertThat(place.run("migrate", "--fake", "0001").out()).isEqualTo("Noted 0001_initial.\n");
        assertThat(place.run("migrate", "--settle", "0001_initial").exit()).isEqualTo(2);
    }
}
