package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ryx inspectdb}: every type, every option. */
@RyxTest(Setup.EMPTY)
class InspectdbTest {

    private static final String WINES = """
        // Wines.java
        package models;

        import dev.ryx.Entity;
        import dev.ryx.annotation.Field;
        import dev.ryx.annotation.Table;
        import org.jspecify.annotations.Nullable;

        /** The table {@code wines}. */
        @Table(value = "wines", managed = false)
        public class Wines extends Entity<Long> {
            @Field(primaryKey = true)
            public Long id;

            // Refers to public.people (id).
            public @Nullable Integer ownerId;
        }

        """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load(TestDatabase database) throws Exception {
        Script.run(database, "inspect/" + name(database) + ".sql");
        Script.run(database, "inspect/view.sql");
    }

    private static String name(TestDatabase database) {
        return database.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Place place(Path folder, TestDatabase database) {
        return Place.in(folder).with(Map.of("RYX_DATABASE_URL", database.text()));
    }

    @Test
    void everyTypeIsAFieldThatReadsAndWritesItOrALineThatSaysWhyNot(TestDatabase database) throws Exception {
        Inspected models = Inspected.write(database, folder);
        assertThat(models.source("Things")).isEqualTo(Script.text("inspect/" + name(database) + ".java.txt"));
        assertThat(models.rows()).containsExactly("People 1", "Things 2");
        assertThat(models.told().out())
                .isEqualTo(folder + "/src/models/People.java\n" + folder + "/src/models/Things.java\n");
    }

    @Test
    void textGoesToStdoutForChosenTables(TestDatabase database) {
        Run run = place(folder, database)
                .run("inspectdb", "--table", "things,names", "--package", "com.example", "--managed");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("// Things.java\npackage com.example;\n")
                .contains("@Table(value = \"things\",\n    uniqueTogether = {\n")
                .doesNotContain("managed")
                .contains("    // Refers to people (id).\n")
                .endsWith("// Left out: names: it is a view, which has no primary key.\n");
    }

    @Test
    void whatTheModelsSayIsWhatIsThere(TestDatabase database) throws Exception {
        Inspected models = Inspected.write(database, folder);
        models.compile();
        assertThat(models.drift()).isEqualTo("The database is as the models say.\n");
    }

    @Test
    void viewsAreToldOfWhereTheyAreAskedFor(TestDatabase database) {
        assertThat(place(folder, database).run("inspectdb").out()).doesNotContain("names:");
        assertThat(place(folder, database).run("inspectdb", "--views").out())
                .contains("// Left out: names: it is a view");
    }

    @Test
    void noFileIsReplaced(TestDatabase database) {
        Inspected.write(database, folder);
        Run again = place(folder, database).run("inspectdb", "--output", "src", "--package", "models");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("People.java is there already.");
    }

    @Test
    void whatMakesNoSenseIsRefused(TestDatabase database) {
        Run table = place(folder, database).run("inspectdb", "--table", "thing");
        assertThat(table.exit()).isEqualTo(2);
        assertThat(table.err()).contains("There is no table \"thing\" in ", "things");
        Run name = place(folder, database).run("inspectdb", "--package", "com.class");
        assertThat(name.exit()).isEqualTo(2);
        assertThat(name.err()).contains("\"com.class\" is no name of a package.");
    }

    /** PostgreSQL has schemas; elsewhere one is refused. */
    @Test
    void theTablesOfASchema(TestDatabase database) {
        boolean hasSchemas = database.kind() == DatabaseKind.POSTGRESQL;
        if (hasSchemas) {
            database.backend().execute(CompiledQuery.of("CREATE SCHEMA cellar"));
            database.backend()
                    .execute(CompiledQuery.of("CREATE TABLE cellar.wines (id BIGINT PRIMARY KEY,"
                            + " owner_id INT REFERENCES public.people)"));
        }
        Run run = place(folder, database).run("inspectdb", "--schema", "cellar");
        assertThat(run.exit()).isEqualTo(hasSchemas ? 0 : 2);
        assertThat(run.out()).isEqualTo(hasSchemas ? WINES : "");
    }
}
