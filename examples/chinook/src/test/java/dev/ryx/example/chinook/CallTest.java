package dev.ryx.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command is called, right and wrong; no database is opened. */
class CallTest {

    @Test
    void helpTellsAllOptionsAndExitCodes() {
        Run run = Run.with("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("--url=<url>", "sqlite:chinook.db", "--query=<n>", "1 to 10", "Exit codes:");
        assertThat(run.out()).doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1"})
    void aQuestionThatDoesNotExistIsRefused(String number) {
        assertWrongCall(
                Run.with("--query=" + number),
                "chinook: --query takes a number from 1 to 10, not " + number + ". Try --help.");
    }

    @Test
    void aQuestionThatIsNoNumberIsRefused() {
        assertWrongCall(
                Run.with("--query", "first"),
                "chinook: Invalid value for option '--query': 'first' is not an int. Try --help.");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertWrongCall(Run.with("--quick"), "chinook: Unknown option: '--quick'. Try --help.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "music",
                "oracle:music",
                "postgres://ada:lovelace@localhost:99999/music",
                "postgres://ada:lovelace@localhost",
                "sqlite:",
                "sqlite:no/such/folder/music.db"
            })
    void aWrongUrlIsOneCleanLine(String url) {
        Run run = Run.with("--url", url);
        assertWrongCall(run);
        assertThat(run.err()).doesNotContain("ada", "lovelace", "Exception", "\tat ");
    }

    @Test
    void aServerThatIsNotThereIsOneCleanLine() {
        Run run = Run.with("--url", "postgres://ada:lovelace@localhost:1/music");
        assertWrongCall(run);
        assertThat(run.err()).contains("localhost:1").doesNotContain("ada:", "lovelace", "Exception", "\tat ");
    }

    private static void assertWrongCall(Run run, String complaint) {
        assertWrongCall(run);
        assertThat(run.err().strip()).isEqualTo(complaint);
    }

    private static void assertWrongCall(Run run) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("chinook: ").hasLineCount(1);
    }
}
