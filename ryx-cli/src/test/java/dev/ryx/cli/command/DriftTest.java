package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ryx drift}: nothing of what migrations made, and everything that somebody changed behind their back. */
@RyxTest(Setup.EMPTY)
class DriftTest {

    @TempDir
    private Path folder;

    @Test
    void aDatabaseAndItsModels(TestDatabase database) {
        Place place = Place.in(folder).with(Map.of("RYX_DATABASE_URL", database.text()));
        Run missing = place.run("drift");
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.out())
                .contains("Badge: There is no table badges.\n  Run ryx migrate.\n")
                .endsWith(" found.\n");

        place.run("makemigrations");
        assertThat(place.run("migrate").exit()).isZero();
        Run same = place.run("drift");
        assertThat(same.out()).isEqualTo("The database is as the models say.\n");
        assertThat(same.exit()).isZero();
        assertThat(same.err()).isEmpty();

        change(database);
        Run changed = place.run("drift");
        assertThat(changed.exit()).isEqualTo(3);
        assertThat(changed.out())
                .contains("Badge.meaning: There is no column meaning.\n")
                .contains("Badge: The column worth ")
                .contains(" takes no NULL, and the model does not have it.\n")
                .contains("Badge.code: The column is ")
                .contains("Sample.text: The column is NOT NULL, and the field is nullable.\n")
                .contains("Sample.whole: The column is ")
                .contains("Sample.flag: There is no column flag.\n")
                .contains("Player.team: There is no index of the column team_id.\n")
                .contains("Player.team: There is no foreign key to teams.\n")
                .contains("team_badges: There is no table team_badges.\n");
        assertThat(place.run("drift", "--json").out()).contains("\"where\" : \"Badge.meaning\"");
    }

    /** Tables made anew, as somebody else might. */
    private static void change(TestDatabase database) {
        run(database, "DROP TABLE team_badges");
        run(database, "DROP TABLE badges");
        run(database, "CREATE TABLE badges (code VARCHAR(9) NOT NULL PRIMARY KEY, worth INTEGER NOT NULL)");
        run(database, "DROP TABLE samples");
        run(database, "CREATE TABLE samples (id BIGINT NOT NULL PRIMARY KEY, text VARCHAR(9) NOT NULL, whole DATE)");
        if (database.kind() != DatabaseKind.SQLITE) {
            run(database, "ALTER TABLE teams DROP CONSTRAINT fk_teams_captain_id");
        }
        run(database, "DROP TABLE players");
        run(
                database,
                "CREATE TABLE players (id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL, team_id BIGINT NOT"
                        + " NULL)");
    }

    private static void run(TestDatabase database, String sql) {
        database.backend().execute(CompiledQuery.of(sql));
    }
}
