package dev.ryx.docs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.ledger.TestReports.Outcome;
import dev.ryx.docs.ledger.TestReports.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the check of the ledger finds, in rows and reports made up for it. */
class LedgerTest {

    private static final TestReports REPORTS = new TestReports(List.of(
            new Run("dev.ryx.FilterTest", "byName", "sqlite", Outcome.PASSED),
            new Run("dev.ryx.FilterTest", "byName", "postgres", Outcome.PASSED),
            new Run("dev.ryx.FilterTest", "byAge", "sqlite", Outcome.PASSED),
            new Run("dev.ryx.FilterTest", "byAge", "postgres", Outcome.SKIPPED),
            new Run("dev.ryx.FilterTest$Dates", "byYear", "sqlite", Outcome.PASSED),
            new Run("dev.ryx.FilterTest$Dates", "byYear", "postgres", Outcome.PASSED),
            new Run("dev.ryx.LiteTest", "works", "sqlite", Outcome.PASSED),
            new Run("dev.ryx.NameTest", "works", "", Outcome.PASSED),
            new Run("dev.ryx.a.TwinTest", "works", "", Outcome.PASSED),
            new Run("dev.ryx.b.TwinTest", "works", "", Outcome.PASSED)));

    @Test
    void soundRowsAreNoProblem() {
        assertThat(problems(
                        "3 rows: 1 work, 1 partly, 1 planned.",
                        "| `filter` | `a \\| b` | works | SQLite, PostgreSQL | `FilterTest#byName`, `FilterTest.Dates`"
                                + " |",
                        "| names | names | partly: the short ones | | `NameTest` |",
                        "| cache | `cache` | planned | | |"))
                .isEmpty();
    }

    @Test
    void aTestThatDoesNotExistIsAProblem() {
        assertThat(problemsOf("| a | b | works | SQLite | `FilterTest#byNmae` |"))
                .containsExactly("line 5: there is no test FilterTest#byNmae in the reports of this build");
        assertThat(problemsOf("| a | b | works | SQLite | `Filter` |"))
                .containsExactly("line 5: there is no test Filter in the reports of this build");
    }

    @Test
    void aTestThatDidNotRunOnADatabaseIsAProblem() {
        assertThat(problemsOf("| a | b | works | SQLite, PostgreSQL | `LiteTest` |"))
                .containsExactly("line 5: LiteTest did not run on postgres");
        assertThat(problemsOf("| a | b | partly: this | SQLite | `NameTest` |"))
                .containsExactly("line 5: NameTest did not run on sqlite");
    }

    @Test
    void aTestThatFailedOrWasSkippedIsAProblem() {
        assertThat(problemsOf("| a | b | works | SQLite, PostgreSQL | `FilterTest#byAge` |"))
                .containsExactly("line 5: FilterTest#byAge failed or was skipped on postgres");
        assertThat(problemsOf("| a | b | works | SQLite, PostgreSQL | `FilterTest` |"))
                .containsExactly("line 5: FilterTest failed or was skipped on postgres");
    }

    @Test
    void aNameOfTwoClassesIsAProblem() {
        assertThat(problemsOf("| a | b | works | | `a.TwinTest` |")).isEmpty();
        assertThat(problemsOf("| a | b | works | | `TwinTest` |"))
                .containsExactly("line 5: TwinTest may be each of dev.ryx.a.TwinTest, dev.ryx.b.TwinTest");
    }

    @Test
    void aRowWithoutTestsWorksNot() {
        assertThat(problemsOf("| a | b | works | SQLite | |"))
                .containsExactly("line 5: a row that works names its tests");
        assertThat(problemsOf("| a | b | planned | SQLite | |"))
                .containsExactly("line 5: what is planned has no tests and no databases");
    }

    @Test
    void anUnknownStateOrDatabaseIsAProblem() {
        assertThat(problemsOf("| a | b | partly | | `NameTest` |"))
                .containsExactly("line 5: the state is \"partly\". Write works, partly: and what, or planned");
        assertThat(problemsOf("| a | b | works | DB2 | `NameTest` |"))
                .singleElement()
                .asString()
                .startsWith("line 5: there is no database DB2. Write ");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsAProblem() {
        assertThat(problemsOf("| a | b | planned | |")).containsExactly("line 5: 4 cells instead of 5");
    }

    @Test
    void theNumbersOfRowsMustBeRight() {
        assertThat(problems("2 rows: 1 work, 1 partly, 0 planned.", "| a | b | planned | | |"))
                .containsExactly("the numbers of rows are wrong. Write: 1 rows: 0 work, 0 partly, 1 planned.");
    }

    private static List<String> problemsOf(String row) {
        return problems("", row).stream()
                .filter(problem -> !problem.startsWith("the numbers"))
                .toList();
    }

    private static List<String> problems(String summary, String... rows) {
        Stream<String> page = Stream.concat(
                Stream.of(summary, "", "| Ryx | Java | State | Databases | Tests |", "|---|---|---|---|---|"),
                Stream.of(rows));
        return Ledger.read(page.toList()).problems(REPORTS);
    }
}
