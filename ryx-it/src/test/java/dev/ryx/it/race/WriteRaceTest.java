package dev.ryx.it.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.it.DatabaseTest;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.TestDatabase;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 64 threads in two processes, with pools of 16, write the same rows; and the same without what keeps them right: the unique
 * key, the lock, the version, the retries. {@code -Drace.seed=…} says the order in which each thread goes through the rows.
 */
class WriteRaceTest extends DatabaseTest {

    private static final int ROWS = 4;
    private static final int TURNS = 12;

    /** After so many heats, what must happen some time has to have happened. */
    private static final int HEATS = 25;

    private static final long SEED = Long.getLong("race.seed", 1 + (System.nanoTime() >>> 1));

    private static Racers racers;
    private static DatabaseKind kind;

    private final Random seeds = new Random(SEED);

    @BeforeAll
    static void start(TestDatabase database) {
        kind = database.kind();
        racers = new Racers(database.text());
    }

    @AfterAll
    static void end() {
        racers.close();
    }

    @BeforeEach
    void empty() {
        Tally_.objects.all().delete();
        KeylessTally_.objects.all().delete();
        VersionedTally_.objects.all().delete();
    }

    @Test
    void getOrCreateMakesOneRowOfEachName() {
        oneRowOfEachName(Work.GET_OR_CREATE, TURNS);
    }

    @Test
    void getOrCreateInATransactionThatBeganBeforeMakesOneRowOfEachName() {
        oneRowOfEachName(Work.GET_OR_CREATE_LATE, ROWS);
    }

    private static void oneRowOfEachName(Work work, int names) {
        var heat = new Heat(work, "name", names, names, 0);
        assertThat(racers.run(heat)).isEqualTo(new Score(names, 0));
        assertThat(Tally_.objects.count()).isEqualTo(names);
    }

    @Test
    void withoutTheKeyThereAreSeveral() {
        assertThat(happens(() -> {
                    racers.run(new Heat(Work.GET_OR_CREATE_WITHOUT_KEY, "name", TURNS, TURNS, 0));
                    long rows = KeylessTally_.objects.count();
                    KeylessTally_.objects.all().delete();
                    return rows > TURNS;
                }))
                .isTrue();
    }

    @Test
    void updateOrCreateLosesNoUpdate() {
        Heat heat = heat(Work.UPDATE_OR_CREATE);
        assertThat(racers.run(heat)).as("seed %d: %s", SEED, heat).isEqualTo(new Score(Racers.THREADS * TURNS, 0));
        everyHitCounts(heat);
    }

    @Test
    void updateOrCreateInATransactionThatIsTriedAgainLosesNoUpdate() {
        Heat heat = heat(Work.UPDATE_OR_CREATE_LATE, ROWS);
        assertThat(racers.run(heat)).as("seed %d: %s", SEED, heat).isEqualTo(new Score(Racers.THREADS * ROWS, 0));
        everyHitCounts(heat);
    }

    @Test
    void updateCountsEveryTime() {
        Heat heat = heat(Work.UPDATE);
        make(heat);
        assertThat(racers.run(heat)).as("seed %d: %s", SEED, heat).isEqualTo(new Score(Racers.THREADS * TURNS, 0));
        everyHitCounts(heat);
    }

    @Test
    void aVersionLosesNoUpdate() {
        Heat heat = heat(Work.SAVE_VERSIONED, ROWS);
        for (int row = 0; row < heat.rows(); row++) {
            String name = heat.name(row);
            VersionedTally_.objects.create(tally -> tally.name = name);
        }
        List<Long> before = versions();
        assertThat(racers.run(heat)).as("seed %d: %s", SEED, heat).isEqualTo(new Score(Racers.THREADS * ROWS, 0));
        long each = Racers.THREADS;
        assertThat(VersionedTally_.objects.list())
                .as("seed %d: %s", SEED, heat)
                .hasSize(ROWS)
                .allSatisfy(tally -> assertThat(tally.hits).isEqualTo(each));
        assertThat(versions())
                .isEqualTo(before.stream().map(version -> version + each).toList());
    }

    private static List<Long> versions() {
        return VersionedTally_.objects.orderBy("name").list().stream()
                .map(tally -> tally.version)
                .toList();
    }

    @Test
    void withoutTheLockOrTheVersionUpdatesAreLost() {
        assertThat(happens(() -> {
                    Heat heat = heat(Work.SAVE);
                    make(heat);
                    int counted = racers.run(heat).counted();
                    long hits = hits();
                    Tally_.objects.all().delete();
                    return hits < counted;
                }))
                .isTrue();
    }

    @Test
    void serializableTransactionsThatAreTriedAgainLoseNoUpdate() {
        Heat heat = heat(Work.SAVE_SERIALIZABLE_RETRIED, ROWS);
        make(heat);
        assertThat(racers.run(heat)).as("seed %d: %s", SEED, heat).isEqualTo(new Score(Racers.THREADS * ROWS, 0));
        everyHitCounts(heat);
    }

    /** SQLite lets one transaction write at a time, so that none is in another's way. */
    @Test
    void withoutTheRetriesSomeFail() {
        Heat heat = heat(Work.SAVE_SERIALIZABLE);
        make(heat);
        Score score = racers.run(heat);
        assertThat(score.counted() + score.lost()).as("seed %d: %s", SEED, heat).isEqualTo(Racers.THREADS * TURNS);
        assertThat(hits()).as("seed %d: %s", SEED, heat).isEqualTo(score.counted());
        assertThat(score.lost() > 0).as("seed %d: %s", SEED, heat).isEqualTo(kind != DatabaseKind.SQLITE);
    }

    private Heat heat(Work work) {
        return heat(work, TURNS);
    }

    private Heat heat(Work work, int turns) {
        return new Heat(work, "name", ROWS, turns, seeds.nextLong());
    }

    private static void make(Heat heat) {
        for (int row = 0; row < heat.rows(); row++) {
            String name = heat.name(row);
            Tally_.objects.create(tally -> tally.name = name);
        }
    }

    private static long hits() {
        return Tally_.objects.list().stream().mapToLong(tally -> tally.hits).sum();
    }

    private static void everyHitCounts(Heat heat) {
        assertThat(Tally_.objects.list())
                .as("seed %d: %s", SEED, heat)
                .hasSize(heat.rows())
                .allSatisfy(
                        tally -> assertThat(tally.hits).isEqualTo((long) Racers.THREADS * heat.turns() / heat.rows()));
    }

    private static boolean happens(BooleanSupplier heat) {
        for (int i = 0; i < HEATS; i++) {
            if (heat.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
