package dev.ryx.migrations.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.migrations.chain.Chain;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.run.Children.Ended;
import dev.ryx.migrations.support.Catalogue;
import dev.ryx.migrations.support.Expected;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.servers.ServerCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight processes migrate a database at once, and each migration runs once. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class RaceTest {

    private static final int PROCESSES = 8;
    private static final String TARGET = "0006_post_state";

    /** The number of the race. */
    static IntStream races() {
        return IntStream.rangeClosed(1, Integer.getInteger("migrations.races", 3));
    }

    @ParameterizedTest
    @MethodSource("races")
    void eachMigrationRunsOnce(int race) throws Exception {
        var upTo = Chain.read().upTo(TARGET);
        try (var database = new TestBackend("race" + race)) {
            var processes = new ArrayList<Process>();
            for (int i = 0; i < PROCESSES; i++) {
                processes.add(Children.start(database, TARGET, "-"));
            }
            var ran = new ArrayList<String>();
            for (Process process : processes) {
                Ended ended = Children.ended(process);
                assertThat(ended.isDone()).as(String.join("\n", ended.lines())).isTrue();
                ran.addAll(ended.ran());
            }
            List<String> names = upTo.stream().map(Migration::name).toList();
            assertThat(ran).containsExactlyInAnyOrderElementsOf(names);
            assertThat(Catalogue.of(database))
                    .isEqualTo(Expected.of(Chain.read().schema(names::contains), database.kind()));
        }
    }
}
