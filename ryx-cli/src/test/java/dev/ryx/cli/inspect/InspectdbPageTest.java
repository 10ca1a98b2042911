package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/inspectdb.md} shows. */
@RyxTest(Setup.EMPTY)
class InspectdbPageTest {

    @TempDir
    private Path folder;

    @Test
    void theTablesOfThePageBecomeItsModel(TestDatabase database) throws Exception {
        Script.run(database, "inspect/library.sql");
        Run run = Place.in(folder)
                .with(Map.of("RYX_DATABASE_URL", database.text()))
                .run("inspectdb", "--package", "library", "--output", "src");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("src/library/Books.java")))
                .isEqualTo(Script.text("inspect/Books.java.txt"));
        assertThat(Files.readString(folder.resolve("src/library/Copies.java")))
                .isEqualTo(Script.text("inspect/Copies.java.txt"));

        Inspected models = Inspected.write(database, folder);
        assertThat(models.probe("""
                    var titles = Books_.objects.filter("author__name", "Ada").list();
                    titles.forEach(book -> out.println(book.title));
                    out.println(Copies_.objects.get("pk", new Copies.Key("9780000000001", 2)).book.get().title);
            """)).containsExactly("Notes", "Notes");
    }
}
