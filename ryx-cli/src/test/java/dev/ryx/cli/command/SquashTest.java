package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several migrations become one, on databases that have all of them, none, or some. */
@RyxTest(Setup.EMPTY)
class SquashTest {

    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void migrations(TestDatabase database) throws IOException {
        place = Place.in(folder).with(Map.of("RYX_DATABASE_URL", database.text()));
        write("0001_notes", "", """
            create table notes
              id bigint primary key numbered
              title varchar(20)
            """);
        write("0002_body", "0001_notes", "add column notes.body varchar(50)");
        write("0003_pages", "0002_body", "rename column notes.body to text");
        write("0004_later", "0003_pages", "add column notes.later integer");
    }

    @AfterEach
    void noTables(TestDatabase database) {
        for (String table : new String[] {"notes", "ryx_migrations", "ryx_migration_steps"}) {
            database.backend().execute(CompiledQuery.of("DROP TABLE IF EXISTS " + table));
        }
    }

    private void write(String name, String after, String operations) throws IOException {
        Path file = folder.resolve("migrations/" + name + ".migration");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "migration " + name + "\n" + (after.isEmpty() ? "" : "after " + after + "\n") + "\n" + operations
                        + "\n");
    }

    private Run squash() {
        return place.run("squashmigrations", "0001", "0003");
    }

    @Test
    void oneFileIsWrittenWithWhatTheyComeTo() throws IOException {
        Run shown = place.run("squashmigrations", "0003", "--dry-run");
        assertThat(shown.out()).isEqualTo("""
            migration 0001_notes_squashed_0003
            replaces 0001_notes, 0002_body, 0003_pages
            checksum %s

            create table notes
              id bigint primary key numbered
              title varchar(20)
              text varchar(50)
            """.formatted(shown.out().replaceAll("(?s).*checksum (\\w+).*", "$1")));
        assertThat(folder.resolve("migrations")).isDirectoryNotContaining("glob:**squashed**");
        Run run = squash();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replace('\\', '/')).isEqualTo("""
            Wrote migrations/0001_notes_squashed_0003.migration:
              create table notes
            1 operation in the place of 3, 3 migrations.
            """);
        assertThat(Files.readString(folder.resolve("migrations/0001_notes_squashed_0003.migration")))
                .isEqualTo(shown.out());
        assertThat(squash().exit()).as("it is there already").isEqualTo(1);
    }

    @Test
    void aNewDatabaseRunsTheOneAlone() {
        assertThat(squash().exit()).isZero();
        assertThat(place.run("migrate").out()).isEqualTo("""
            Runs 0001_notes_squashed_0003
            Runs 0004_later
            """);
        assertThat(place.run("showmigrations").out()).isEqualTo("""
            [x] 0001_notes_squashed_0003
            [x] 0004_later
            """);
    }

    @Test
    void aDatabaseThatHasThemAllHasTheOne() throws IOException {
        assertThat(place.run("migrate", "0003").exit()).isZero();
        assertThat(squash().exit()).isZero();
        assertThat(place.run("migrate").out()).isEqualTo("Runs 0004_later\n");
        for (String old : new String[] {"0001_notes", "0002_body", "0003_pages"}) {
            Files.delete(folder.resolve("migrations/" + old + ".migration"));
        }
        Path later = folder.resolve("migrations/0004_later.migration");
        Files.writeString(later, Files.readString(later).replace("0003_pages", "0001_notes_squashed_0003"));
        assertThat(place.run("migrate").out()).isEqualTo("Nothing to do.\n");
    }

    /** The later migration now comes after the one that took the place of those before it, and is still the same. */
    @Test
    void aDatabaseThatHasLaterOnesTooHasNothingToDo() throws IOException {
        assertThat(place.run("migrate").exit()).isZero();
        assertThat(squash().exit()).isZero();
        assertThat(place.run("migrate").out()).isEqualTo("Nothing to do.\n");
        assertThat(place.run("showmigrations").out()).isEqualTo("""
            [x] 0001_notes_squashed_0003
            [x] 0004_later
            """);
    }

    @Test
    void aDatabaseHalfWayGoesTheOldWay() {
        assertThat(place.run("migrate", "0002").exit()).isZero();
        assertThat(squash().exit()).isZero();
        assertThat(place.run("migrate").out()).isEqualTo("""
            Runs 0003_pages
            Runs 0004_later
            """);
        assertThat(place.run("migrate").out()).isEqualTo("Nothing to do.\n");
    }

    @Test
    void whatCannotBeSquashedIsRefused() {
        assertThat(place.run("squashmigrations", "0003", "0001").err()).contains("does not come after");
        assertThat(place.run("squashmigrations", "0009").exit()).isEqualTo(1);
        assertThat(place.run("squashmigrations").exit()).isEqualTo(2);
        assertThat(place.run("squashmigrations", "0003", "--name", "a b").err()).contains("This is no name");
    }
}
