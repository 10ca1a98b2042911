package dev.ryx.migrations.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.migrations.chain.Chain;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.run.Children.Ended;
import dev.ryx.migrations.support.Catalogue;
import dev.ryx.migrations.support.Expected;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.servers.ServerCondition;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /** About so many statements that change something up and down, journal and all. */
    private static final int STATEMENTS = 500;

    /** The chain's statements up and down, without those of the journal. */
    private static final int AT_LEAST = 400;

    private static final int NEVER = 0;
    private static final Pattern UNKNOWN = Pattern.compile("--settle (\\S+)=done");

    private final long seed = Long.getLong("migrations.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final MigrationGraph chain = Chain.read();
    private int kills;

    /** The last change of whoever was killed last: what a person would find out by looking at the database. */
    private String last = "";

    @Test
    void whoeverComesAfterGoesOn() throws Exception {
        try (var database = new TestBackend("kills")) {
            goTo(database, chain.leaves().getFirst().name(), KILLS / 2 + 1);
            assertThat(Catalogue.of(database))
                    .as("seed %d", seed)
                    .isEqualTo(Expected.of(chain.schema(), database.kind()));
            int up = kills;
            goTo(database, "zero", KILLS);
            assertThat(Catalogue.of(database)).as("seed %d", seed).isEmpty();
            assertThat(kills).as("seed %d", seed).isGreaterThanOrEqualTo(ALL ? AT_LEAST : KILLS / 2);
            System.out.printf("kills %s: %d up, %d down, seed %d%n", database.kind(), up, kills - up, seed);
        }
    }

    private void goTo(TestBackend database, String target, int most) throws Exception {
        Kills next = ALL ? new EachStatement(database) : _ -> kills < most ? anywhere() : NEVER;
        Ended ended = null;
        for (int process = 1; ended == null || !ended.isDone(); process++) {
            int statement = next.after(ended);
            String end = statement == NEVER ? "-" : statement + (random.nextBoolean() ? "!" : "");
            ended = Children.ended(Children.start(database, target, end));
            if (ended.exit() == ChildMigrator.STOPPED) {
                settle(database, ended);
            }
            last = ended.last().isEmpty() ? last : ended.last();
            kills += ended.isDone() ? 0 : 1;
            assertThat(process).as("seed %d: it does not get on", seed).isLessThan(STATEMENTS * 8);
        }
    }

    private int anywhere() {
        return 1 + random.nextInt(2 * STATEMENTS / KILLS);
    }

    private void settle(TestBackend database, Ended ended) {
        Matcher matcher = UNKNOWN.matcher(ended.stop());
        assertThat(matcher.find()).as("seed %d: %s", seed, ended.stop()).isTrue();
        Migrator.of(database.backend(), chain).settle(matcher.group(1), !last.contains("ryx_migrations"));
    }

    /** After which of its statements the next process ends; half of them end by themselves, the others are killed. */
    @FunctionalInterface
    private interface Kills {
        int after(@Nullable Ended before) throws SQLException;
    }

    /**
     * Each statement in turn. A process ends one statement later than the one before it, until the table of migrations says
     * something that it has not said before; from there it begins anew, with the first statement of a migration.
     */
    private static final class EachStatement implements Kills {

        private final TestBackend database;
        private final Set<String> seen = new HashSet<>();
        private int rounds;
        private int statement;

        /** How many statements come before those of migrations. */
        private int before;

        EachStatement(TestBackend database) throws SQLException {
            this.database = database;
            seen.add(progress());
        }

        @Override
        public int after(@Nullable Ended ended) throws SQLException {
            if (ended != null && ended.ran().isEmpty()) {
                before = statement;
            }
            if (!seen.add(progress())) {
                return ++statement;
            }
            rounds++;
            // The first round made the table as well, so that the second one counts again.
            statement = rounds == 1 ? 1 : before + 1;
            return statement;
        }

        private String progress() throws SQLException {
            try (var connection = database.connect();
                    var tables =
                            connection.getMetaData().getTables(connection.getCatalog(), null, "ryx_migrations", null)) {
                if (!tables.next()) {
                    return "";
                }
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(
                                "SELECT name, state, step, begun FROM ryx_migrations ORDER BY name")) {
                    var text = new StringBuilder();
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            text.append(rows.getString(column)).append('|');
                        }
                    }
                    return text.toString();
                }
            }
        }
    }
}
