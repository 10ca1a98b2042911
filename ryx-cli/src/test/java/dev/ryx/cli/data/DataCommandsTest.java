package dev.ryx.cli.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import dev.ryx.cli.club.Badge;
import dev.ryx.cli.club.Badge_;
import dev.ryx.cli.club.Player;
import dev.ryx.cli.club.Player_;
import dev.ryx.cli.club.Sample;
import dev.ryx.cli.club.Sample_;
import dev.ryx.cli.club.Shift;
import dev.ryx.cli.club.Shift_;
import dev.ryx.cli.club.Team;
import dev.ryx.cli.club.Team_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dumpdata}, {@code loaddata} and {@code flush}, from this database to a file, to SQLite and back. */
@RyxTest(Setup.COMMIT)
class DataCommandsTest {

    private static final List<String> LINES = List.of(
            "{\"model\":\"dev.ryx.cli.club.Badge\",\"fields\":{\"code\":\"gold\",\"meaning\":\"Très bon 🏅\"}}",
            "{\"model\":\"dev.ryx.cli.club.Sample\",\"fields\":{\"id\":1,\"flag\":true,\"small\":-32768,\"whole\":2147483647,\"big\":-9223372036854775808,\"real\":1.0E-300,\"exact\":\"-12345678901.2500\",\"text\":\"a\\n"
                + "\\\"b\\\"\",\"line\":\"\",\"date\":\"0001-01-01\",\"time\":\"23:59:59.999999\","
                + "\"dateTime\":\"2025-03-30T02:30:00.000001\",\"instant\":\"2025-03-30T01:00:00Z\","
                + "\"duration\":\"PT-25H-0.000001S\",\"uuid\":\"00000000-0000-0001-0000-000000000002\","
                + "\"bytes\":\"AP8=\"}}",
            "{\"model\":\"dev.ryx.cli.club.Sample\",\"fields\":{\"id\":2}}",
            "{\"model\":\"dev.ryx.cli.club.Team\",\"fields\":{\"id\":3,\"name\":\"Reds\",\"captain\":7,\"parent\":4}}",
            "{\"model\":\"dev.ryx.cli.club.Team\",\"fields\":{\"id\":4,\"name\":\"Club\"}}",
            "{\"model\":\"dev.ryx.cli.club.Player\",\"fields\":{\"id\":7,\"name\":\"Ada\",\"team\":3}}",
            "{\"model\":\"dev.ryx.cli.club.Team.badges\",\"fields\":{\"team_id\":3,\"badge_id\":\"gold\"}}");

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void empty(TestDatabase database) throws IOException {
        url = database.text();
        assertThat(run("flush", "--yes").err()).isEmpty();
    }

    private Run run(String... args) {
        return runOn(url, args);
    }

    private Run runOn(String database, String... args) {
        return Place.in(folder).with(Map.of("RYX_DATABASE_URL", database)).run(args);
    }

    private String file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("rows.jsonl"), lines).toString();
    }

    private void loadLines() throws IOException {
        Run run = run("loaddata", file(LINES));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Loaded 7 rows of 5 tables.\n");
    }

    @Test
    void everyTypeTheCircleAndTheJoinTableComeAndGoAsTheyWere() throws IOException {
        loadLines();
        assertThat(run("dumpdata").out().lines()).containsExactlyInAnyOrderElementsOf(LINES);
    }

    @Test
    void objectsAreWhatTheFileSays() throws IOException {
        loadLines();
        Sample full = Sample_.objects.get(Sample_.id.eq(1L));
        assertThat(full.flag).isTrue();
        assertThat(full.small).isEqualTo(Short.MIN_VALUE);
        assertThat(full.whole).isEqualTo(Integer.MAX_VALUE);
        assertThat(full.big).isEqualTo(Long.MIN_VALUE);
        assertThat(full.real).isEqualTo(1.0E-300);
        assertThat(full.exact).isEqualTo(new BigDecimal("-12345678901.2500"));
        assertThat(full.text).isEqualTo("a\n\"b\"");
        assertThat(full.line).isEmpty();
        assertThat(full.date).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(full.time).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
        assertThat(full.dateTime).isEqualTo(LocalDateTime.of(2025, 3, 30, 2, 30, 0, 1_000));
        assertThat(full.instant).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
        assertThat(full.duration).isEqualTo(Duration.ofHours(-25).minusNanos(1_000));
        assertThat(full.uuid).isEqualTo(new UUID(1, 2));
        assertThat(full.bytes).containsExactly(0, 255);
        Team reds = Team_.objects.get(Team_.name.eq("Reds"));
        assertThat(reds.captain.get().name).isEqualTo("Ada");
        assertThat(reds.parent.get().name).isEqualTo("Club");
        assertThat(reds.badges().list()).extracting(Badge::meaning).containsExactly("Très bon 🏅");
    }

    @Test
    void aDumpLoadsOnAnotherDatabaseAndItsDumpLoadsHere() throws IOException {
        loadLines();
        assertThat(run("dumpdata", "--format", "json", "--output", "here.json").err())
                .isEqualTo("Wrote 7 rows of 6 tables to here.json.\n");
        String other = "sqlite:" + folder.resolve("other.db");
        try (var database = Ryx.open(other)) {
            MigrationRunner.of(database.backend(), Ryx.models()).migrate();
        }
        assertThat(runOn(other, "loaddata", "here.json").err()).isEmpty();
        String dump = runOn(other, "dumpdata").out();
        assertThat(dump).isEqualTo(run("dumpdata").out());
        run("flush", "--yes");
        Run piped = Place.in(folder)
                .with(Map.of("RYX_DATABASE_URL", url))
                .piping(dump)
                .run("loaddata", "-");
        assertThat(piped.err()).isEmpty();
        assertThat(run("dumpdata").out()).isEqualTo(dump);
    }

    @Test
    void keysOfSeveralColumnsEmbeddedRecordsAndWhatIsComputed() throws IOException {
        loadLines();
        List<String> shifts = List.of(
                "{\"model\":\"dev.ryx.cli.club.Shift\",\"fields\":{\"team\":3,\"day\":\"2025-03-30\",\"hours\":8,"
                        + "\"spotHall\":\"North\",\"spotSeat\":12}}",
                "{\"model\":\"dev.ryx.cli.club.Shift\",\"fields\":{\"team\":3,\"day\":\"2025-03-31\",\"hours\":2}}");
        assertThat(run("loaddata", file(shifts)).err()).isEmpty();
        assertThat(run("dumpdata", "Shift").out().lines()).containsExactlyElementsOf(shifts);
        List<String> changed = shifts.stream()
                .map(line -> line.replace("\"hours\":8,", "\"hours\":9,\"minutes\":480,"))
                .toList();
        assertThat(run("loaddata", "--update", file(changed)).err()).isEmpty();
        Shift shift = Shift_.objects.get("pk", new Shift.Key(3L, LocalDate.of(2025, 3, 30)));
        assertThat(shift.minutes).isEqualTo(540);
        assertThat(shift.spot).isEqualTo(new Shift.Spot("North", 12));
        assertThat(run("flush", "--yes").out()).contains("Deleted 9 rows of 6 tables.");
    }

    @Test
    void newRowsAreNumberedAfterThoseThatWereLoaded() throws IOException {
        loadLines();
        assertThat(Team_.objects.create(team -> team.name = "Blues").id).isEqualTo(5);
    }

    @Test
    void allRowsOrNone() throws IOException {
        var lines = new ArrayList<>(LINES);
        lines.add(LINES.get(2));
        Run run = run("loaddata", file(lines));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("RYX-D002");
        assertThat(Sample_.objects.count() + Team_.objects.count() + Badge_.objects.count())
                .isZero();
    }

    @Test
    void aRehearsalLeavesNothing() throws IOException {
        Run run = run("loaddata", "--dry-run", file(LINES));
        assertThat(run.out()).isEqualTo("Would load 7 rows of 5 tables.\n");
        assertThat(Player_.objects.count()).isZero();
    }

    @Test
    void anUpdateTakesThePlaceOfRowsWithTheSameKeys() throws IOException {
        loadLines();
        List<String> changed = LINES.stream()
                .map(line -> line.replace("Reds", "Greens").replace("Ada", "Bob"))
                .toList();
        assertThat(run("loaddata", file(changed)).exit()).isEqualTo(1);
        assertThat(run("loaddata", "--update", file(changed)).err()).isEmpty();
        assertThat(run("dumpdata").out().lines()).containsExactlyInAnyOrderElementsOf(changed);
    }

    @Test
    void modelsAreChosenByNameAndPackage() throws IOException {
        loadLines();
        assertThat(run("dumpdata", "Badge").out()).isEqualTo(LINES.getFirst() + "\n");
        assertThat(run("dumpdata", "dev.ryx.cli.club", "--exclude", "Sample", "--exclude", "Team")
                        .out())
                .isEqualTo(LINES.get(0) + "\n" + LINES.get(5) + "\n");
        assertThat(run("dumpdata", "Bodge").err()).contains("There is no model Bodge.", "Badge");
    }

    @Test
    void whatIsWrongInAFileIsToldWithItsPlace() throws IOException {
        assertThat(run("loaddata", file(List.of(LINES.getFirst(), "{\"model\": \"blog.Past\"}")))
                        .err())
                .contains("line 2: there is no model \"blog.Past\"");
        assertThat(run("loaddata", file(List.of("{\"model\":\"dev.ryx.cli.club.Team\",\"fields\":{\"nome\":1}}")))
                        .err())
                .contains("line 1, dev.ryx.cli.club.Team has no field or relation \"nome\"", "name");
        assertThat(run(
                                "loaddata",
                                file(List.of("{\"model\":\"dev.ryx.cli.club.Sample\",\"fields\":{\"small\":40000}}")))
                        .err())
                .contains("line 1, dev.ryx.cli.club.Sample.small: the value is no Int(16).")
                .doesNotContain("40000");
        assertThat(run("loaddata", file(List.of(LINES.getFirst(), "{\"model\": secret")))
                        .err())
                .contains("rows.jsonl, line 2, column", "is no JSON")
                .doesNotContain("secret");
        assertThat(Badge_.objects.count()).isZero();
    }

    @Test
    void flushEmptiesTheCircleAndNumbersAnew() throws IOException {
        loadLines();
        assertThat(run("flush", "--dry-run").out()).contains("dev.ryx.cli.club.Team.badges     1");
        assertThat(Team_.objects.count()).isEqualTo(2);
        assertThat(run("flush", "--yes").out()).isEqualTo("Deleted 7 rows of 6 tables.\n");
        assertThat(Team_.objects.count()).isZero();
        assertThat(Team_.objects.create(team -> team.name = "First").id).isEqualTo(1);
    }

    @Test
    void flushAsksAndDoesNothingWithoutAnAnswer() throws IOException {
        loadLines();
        Place place = Place.in(folder).with(Map.of("RYX_DATABASE_URL", url));
        Run nobody = place.run("flush");
        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.err()).contains("here is nobody to ask. Give --yes.");
        assertThat(place.typing("n\n").run("flush").exit()).isEqualTo(1);
        assertThat(place.typing("yes\n").run("flush", "--no-interactive").exit())
                .isEqualTo(1);
        assertThat(Team_.objects.count()).isEqualTo(2);
        Run yes = place.typing("yes\n").run("flush");
        assertThat(yes.err()).contains("Delete all 7 rows of 6 tables in ").doesNotContain("Nothing");
        assertThat(Team_.objects.count()).isZero();
    }

    @Test
    void manyRowsGoThroughInChunks() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            var sample = new Sample();
            sample.whole = i;
            samples.add(sample);
        }
        Sample_.objects.bulkCreate(samples);
        Team team = Team_.objects.create(one -> one.name = "Many");
        Player_.objects.bulkCreate(IntStream.range(0, 700)
                .mapToObj(i -> {
                    var player = new Player();
                    player.name = "p" + i;
                    player.team.set(team);
                    return player;
                })
                .toList());
        assertThat(run("dumpdata", "--output", "many.jsonl").err()).contains("Wrote 1935 rows");
        run("flush", "--yes");
        assertThat(run("loaddata", "many.jsonl").out()).isEqualTo("Loaded 1935 rows of 3 tables.\n");
        assertThat(Sample_.objects.filter(Sample_.whole.gte(0)).count()).isEqualTo(1_234);
        assertThat(Player_.objects.filter(Player_.team().name.eq("Many")).count())
                .isEqualTo(700);
    }
}
