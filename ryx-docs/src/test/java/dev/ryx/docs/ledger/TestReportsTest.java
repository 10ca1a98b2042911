package dev.ryx.docs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.ledger.TestReports.Outcome;
import dev.ryx.docs.ledger.TestReports.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {

    @TempDir
    private Path root;

    @Test
    void readsTheReportsOfAllModulesAsSurefireWritesThem() throws IOException {
        write("one/target/surefire-reports/TEST-dev.ryx.FilterTest-sqlite.xml", """
            <testsuite name="dev.ryx.FilterTest(sqlite)" tests="3">
              <testcase name="byName" classname="dev.ryx.FilterTest(sqlite)" time="0.1"/>
              <testcase name="byAge(int)[1]" classname="dev.ryx.FilterTest(sqlite)" time="0.1">
                <failure type="AssertionError">no</failure>
              </testcase>
              <testcase name="byYear" classname="dev.ryx.FilterTest$Dates(sqlite)" time="0">
                <skipped message="later"/>
              </testcase>
            </testsuite>
            """);
        write("examples/two/target/surefire-reports/TEST-dev.ryx.NameTest.xml", """
            <testsuite name="dev.ryx.NameTest" tests="1">
              <testcase name="isShort{int, String}[2]" classname="dev.ryx.NameTest" time="0.1">
                <system-out>noise</system-out>
              </testcase>
            </testsuite>
            """);
        write("one/target/surefire-reports/dev.ryx.FilterTest.txt", "no report");
        write("one/src/test/java/dev/ryx/FilterTest.java", "");
        write("examples/two/src/test/java/dev/ryx/NameTest.java", "");

        assertThat(TestReports.of(root).runs())
                .containsExactlyInAnyOrder(
                        new Run("dev.ryx.FilterTest", "byName", "sqlite", Outcome.PASSED),
                        new Run("dev.ryx.FilterTest", "byAge", "sqlite", Outcome.FAILED),
                        new Run("dev.ryx.FilterTest$Dates", "byYear", "sqlite", Outcome.SKIPPED),
                        new Run("dev.ryx.NameTest", "isShort", "", Outcome.PASSED));
    }

    @Test
    void theReportOfATestThatIsThereNoMoreDoesNotCount() throws IOException {
        write("one/target/surefire-reports/TEST-dev.ryx.OldTest.xml", """
            <testsuite name="dev.ryx.OldTest" tests="1"><testcase name="a" classname="dev.ryx.OldTest"/></testsuite>
            """);

        assertThat(TestReports.of(root).runs()).isEmpty();
    }

    @Test
    void aRepositoryWithoutReportsHasNoTests() throws IOException {
        write("one/pom.xml", "");

        assertThat(TestReports.of(root).runs()).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
