package dev.ryx.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.connection.MysqlUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.example.chinook.question.Question;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole example, from the command to its last line. */
@RyxTest(Setup.EMPTY)
class ChinookTest {

    private static Run first;

    @BeforeAll
    static void runTheExample(TestDatabase database) {
        first = run(database);
    }

    private static Run run(TestDatabase database, String... more) {
        String[] url = {"--url", database.text()};
        return Run.with(Stream.of(url, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void endsWell() {
        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isZero();
    }

    @Test
    void printsTheElevenCounts() {
        assertThat(first.out())
                .contains("Imported 15,607 rows in ")
                .containsPattern("Track +3503 +3503")
                .containsPattern("Album +347 +347")
                .containsPattern("Artist +275 +275")
                .containsPattern("Customer +59 +59")
                .containsPattern("Employee +8 +8")
                .containsPattern("Genre +25 +25")
                .containsPattern("Invoice +412 +412")
                .containsPattern("InvoiceLine +2240 +2240")
                .containsPattern("MediaType +5 +5")
                .containsPattern("Playlist +18 +18")
                .containsPattern("PlaylistTrack +8715 +8715");
    }

    @Test
    void printsTenAnswersWithJavaSqlRowsAndTime() {
        assertThat(first.out()).containsSubsequence(headings(1, 10));
        assertThat(first.out().split("\nJava\n", -1)).hasSize(11);
        assertThat(first.out().split("\nSQL\n    SELECT ", -1)).hasSize(11);
        assertThat(first.out().lines().filter(line -> line.matches("\\d+ rows? in [0-9.]+ m?s")))
                .hasSize(10);
        assertThat(first.out())
                .contains("Iron Maiden", "Luís Gonçalves", "Stanisław Wójcik", "\n    var bestSellers = InvoiceLine_");
    }

    private static List<String> headings(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "\n" + i + ". " + Question.all().get(i - 1).title() + "\n")
                .toList();
    }

    @Test
    void closesWithThePlaceOfTheDatabaseAndWhatToTryNext(TestDatabase database) {
        String place = switch (database.url()) {
            case SqliteUrl sqlite -> sqlite.file().toAbsolutePath().toString();
            case PostgresUrl _, MysqlUrl _ -> database.url().toString();
        };
        assertThat(first.out().substring(first.out().indexOf("What next?")))
                .contains("The database is " + place, "--query 3", "--url postgres://");
    }

    @Test
    void hasNoEscapesAndNoBarWhenCaptured() {
        assertThat(first.out() + first.err()).doesNotContain("\u001b", "\r", "###");
    }

    @Test
    void aSecondRunEndsTheSame(TestDatabase database) {
        Run second = run(database);
        assertThat(second.exitCode()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("Found 15,607 rows of an earlier run: nothing to import.");
        assertThat(withoutTimes(second)).isEqualTo(withoutTimes(first));
    }

    /** Everything after the line about the import, without the times. */
    private static List<String> withoutTimes(Run run) {
        return run.out()
                .lines()
                .skip(3)
                .map(line -> line.replaceAll(" in [0-9.]+ m?s$", ""))
                .toList();
    }

    @Test
    void asksOneQuestionAlone(TestDatabase database) {
        Run run = run(database, "--query", "3");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(headings(3, 3));
        assertThat(run.out()).doesNotContain(headings(1, 2)).doesNotContain(headings(4, 10));
    }

    @Test
    void leavesADatabaseThatOthersCanOpen(TestDatabase database) throws SQLException {
        assertThat(PlainJdbc.rows(database.url(), """
            SELECT (SELECT COUNT(*) FROM tracks), (SELECT COUNT(*) FROM playlist_tracks),
                (SELECT name FROM artists WHERE id = 1)
            """))
                .isEqualTo(List.of(List.of(new BigDecimal(3503), new BigDecimal(8715), "AC/DC")));
    }

    @Test
    void aRefusalIsOneCleanLine(TestDatabase database) throws SQLException {
        PlainJdbc.execute(database.url(), "INSERT INTO genres (name) VALUES ('Schlager')");
        try {
            Run run = run(database);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .hasLineCount(1)
                    .contains("Genre has 26 rows, not 25", "Nothing was changed.")
                    .doesNotContain("Exception");
        } finally {
            PlainJdbc.execute(database.url(), "DELETE FROM genres WHERE name = 'Schlager'");
        }
    }
}
