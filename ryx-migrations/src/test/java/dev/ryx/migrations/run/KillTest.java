package dev.ryx.migrations.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.migrations.chain.Chain;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.run.Children.Ended;
import dev.ryx.migrations.support.Catalogue;
import dev.ryx.migrations.support.Expected;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.servers.ServerCondition;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Processes that migrate are killed, and the next one goes on: 25 on the way up and down the chain, after a statement that the seed
 * says, or with {@code -Dmigrations.kills=all} after each statement there is.
 */
@Tag("database")
@ExtendWith(ServerCondition.class)
class KillTest {

    private static final boolean ALL = "all".equals(System.getProperty("migrations.kills"));
    private static final int KILLS = 25;

    /** About so many statements up and down, journal and all. */
    private static final int STATEMENTS = 900;

    private static final Pattern UNKNOWN = Pattern.compile("--settle (\\S+)=done");

    private final long seed = Long.getLong("migrations.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MigrationGraph chain = Chain.read();
    private int kills;

    @Test
    void whoeverComesAfterGoesOn() throws Exception {
        try (var database = new TestBackend("kills")) {
            String last = chain.leaves().getFirst().name();
            goTo(database, last);
            assertThat(Catalogue.of(database))
                    .as("seed %d", seed)
                    .isEqualTo(Expected.of(chain.schema(), database.kind()));
            goTo(database, "zero");
            assertThat(Catalogue.of(database)).as("seed %d", seed).isEmpty();
            assertThat(kills).as("seed %d", seed).isGreaterThanOrEqualTo(ALL ? KILLS : KILLS / 2);
        }
    }

    private void goTo(TestBackend database, String target) throws Exception {
        for (int statement = 1; ; statement++) {
            Ended ended = Children.ended(Children.start(database, target, ALL ? "1" : next()));
            if (ended.isDone()) {
                return;
            }
            kills++;
            if (ended.exit() == ChildMigrator.STOPPED) {
                settle(database, ended);
            }
            assertThat(statement).as("seed %d: it does not get on", seed).isLessThan(STATEMENTS * 2);
        }
    }

    /** Half of them end by themselves, the others are killed. */
    private String next() {
        if (kills >= KILLS) {
            return "-";
        }
        int most = 2 * STATEMENTS / KILLS;
        return (1 + random.nextInt(most)) + (random.nextBoolean() ? "!" : "");
    }

    private void settle(TestBackend database, Ended ended) {
        Matcher matcher = UNKNOWN.matcher(ended.stop());
        assertThat(matcher.find()).as("seed %d: %s", seed, ended.stop()).isTrue();
        Migrator.of(database.backend(), chain).settle(matcher.group(1), true);
    }
}
