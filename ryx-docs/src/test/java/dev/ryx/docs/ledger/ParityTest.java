package dev.ryx.docs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.Repository;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/parity.md} says that works was shown by tests of this build, on each database that it names. It reads
 * the reports of the modules before it, so it needs a build of all of them: {@code mvn verify}.
 */
class ParityTest {

    @Test
    void theTestsOfTheLedgerRanOnItsDatabases() throws IOException {
        Ledger ledger = Ledger.read(Repository.read("docs/parity.md").lines().toList());

        assertThat(ledger.entries()).hasSizeGreaterThan(60);
        assertThat(ledger.problems(TestReports.of(Repository.root()))).isEmpty();
    }
}
