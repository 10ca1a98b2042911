package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code ryx check} reaches the database. */
@RyxTest(Setup.EMPTY)
class CheckDatabaseTest {

    @Test
    void checkReachesTheDatabase(TestDatabase database) {
        Place place = Place.in(Path.of("")).with(Map.of("RYX_DATABASE_URL", database.text()));
        Run run = place.run("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Reached " + database.url() + ".\nNothing to complain about.\n");
        assertThat(place.run("check", "--json").out()).contains("\"findings\" : [ ]");
    }
}
