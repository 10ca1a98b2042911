package dev.ryx.docs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.docs.ledger.TestReports.Outcome;
import dev.ryx.docs.ledger.TestReports.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the check of the databases finds, in reports made up for it. */
class DatabaseRunsTest {

    private final List<Run> runs = new ArrayList<>();
    private final List<String> list = new ArrayList<>();

    private void ran(String test, Outcome outcome, String... databases) {
        String[] name = test.split("#", 2);
        for (String database : databases) {
            runs.add(new Run(name[0], name.length > 1 ? name[1] : "", database, outcome));
        }
    }

    private DatabaseRuns check(Map<String, String> unavailable) {
        return new DatabaseRuns(new TestReports(runs), Skip.read(list), unavailable);
    }

    private List<String> problems() {
        return check(Map.of()).problems();
    }

    @Test
    void theSameTestsOnAllAreNoProblem() {
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mysql", "mariadb");
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mysql", "mariadb");
        ran("a.B#d", Outcome.FAILED, "sqlite", "postgres", "mysql", "mariadb");
        ran("a.None#c", Outcome.PASSED, "");
        assertThat(problems()).isEmpty();
        assertThat(check(Map.of()).lines())
                .containsExactly(
                        "tests sqlite: 3 run, 0 skipped",
                        "tests postgres: 3 run, 0 skipped",
                        "tests mysql: 3 run, 0 skipped",
                        "tests mariadb: 3 run, 0 skipped");
    }

    @Test
    void aTestThatIsMissingIsAProblem() {
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mysql");
        ran("a.B#c", Outcome.SKIPPED, "mariadb");
        ran("a.B#d", Outcome.PASSED, "postgres");
        assertThat(problems())
                .containsExactly(
                        "a.B#c did not run on mariadb, and the list of skips does not say why",
                        "a.B#d did not run on sqlite, and the list of skips does not say why",
                        "a.B#d did not run on mysql, and the list of skips does not say why",
                        "a.B#d did not run on mariadb, and the list of skips does not say why");
    }

    @Test
    void aRepetitionThatIsMissingIsAProblem() {
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mysql", "mariadb");
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mariadb");
        assertThat(problems()).containsExactly("a.B#c did not run on mysql, and the list of skips does not say why");
    }

    @Test
    void aTestThatRunsNowhereIsAProblem() {
        ran("a.B#c", Outcome.SKIPPED, "sqlite", "postgres", "mysql", "mariadb");
        assertThat(problems()).hasSize(4);
    }

    @Test
    void whatTheListExcusesIsNoProblem() {
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres");
        ran("a.B#d", Outcome.PASSED, "sqlite", "postgres");
        ran("a.B", Outcome.SKIPPED, "mysql");
        ran("a.E#f", Outcome.PASSED, "sqlite", "postgres", "mysql");
        list.addAll(List.of("# a remark", "", "a.B | mysql mariadb | no arrays", "a.E#f | mariadb | no sequences"));
        assertThat(problems()).isEmpty();
        assertThat(check(Map.of()).lines())
                .containsExactly(
                        "tests sqlite: 3 run, 0 skipped",
                        "tests postgres: 3 run, 0 skipped",
                        "tests mysql: 1 run, 2 skipped",
                        "tests mariadb: 0 run, 3 skipped");
    }

    @Test
    void anEntryThatIsNotTrueIsAProblem() {
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mysql", "mariadb");
        list.addAll(List.of("a.B#c | mysql mariadb | no arrays", "a.Gone | sqlite | gone"));
        assertThat(problems())
                .containsExactly(
                        "line 1 of the list of skips: nothing of a.B#c is missing on mysql",
                        "line 1 of the list of skips: nothing of a.B#c is missing on mariadb",
                        "line 2 of the list of skips: nothing of a.Gone is missing on sqlite");
    }

    @Test
    void aDatabaseThatCannotRunHereIsNoProblem() {
        ran("a.B#c", Outcome.PASSED, "sqlite", "postgres", "mariadb");
        ran("a.B", Outcome.SKIPPED, "mysql");
        list.add("a.B#c | mysql | no arrays");
        DatabaseRuns check = check(Map.of("mysql", "It needs a library."));
        assertThat(check.problems()).isEmpty();
        assertThat(check.lines()).contains("tests mysql: 0 run, 1 skipped (It needs a library.)");
    }

    @Test
    void aLineThatIsNoEntryIsRefused() {
        for (String line : List.of("a.B", "a.B | mysql", "a.B | mysql |", "a.B | db2 | no", "a.B | | no")) {
            assertThatThrownBy(() -> Skip.read(List.of(line)))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("line 1: write test | databases | reason");
        }
    }
}
