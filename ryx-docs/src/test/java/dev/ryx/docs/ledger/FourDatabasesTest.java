package dev.ryx.docs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ryx.docs.Repository;
import dev.ryx.servers.DatabaseServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The tests of this build that need a database ran on all four, but for those that {@code ryx-docs/skips.txt} names with
 * a reason. It prints how many, and reads the reports of the modules before it.
 */
class FourDatabasesTest {

    /** What the pom says of a build that leaves no module out. */
    private static final String WHOLE = "selected:[]";

    @Test
    void theSameTestsRanOnEachDatabase() throws IOException {
        List<Skip> skips =
                Skip.read(Repository.read("ryx-docs/skips.txt").lines().toList());
        var runs = new DatabaseRuns(TestReports.of(Repository.root()), skips, unavailable());
        runs.lines().forEach(System.out::println);
        assumeTrue(
                System.getProperty("outer.modules", "").equals(WHOLE),
                "A build of some modules has not run all tests: mvn verify does.");
        assertThat(runs.problems()).isEmpty();
    }

    private static Map<String, String> unavailable() {
        var reasons = new TreeMap<String, String>();
        for (DatabaseServer server : DatabaseServer.values()) {
            server.unavailable().ifPresent(reason -> reasons.put(server.label(), reason));
        }
        return reasons;
    }
}
