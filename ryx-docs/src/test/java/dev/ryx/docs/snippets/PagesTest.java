package dev.ryx.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.Repository;
import dev.ryx.docs.ledger.TestReports;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each block of code on README and the pages of {@code docs} is cut from code that a test runs. */
class PagesTest {

    private final Snippets snippets = new Snippets(Repository.root());

    @Test
    void everyBlockIsTheCodeThatItNames() throws IOException {
        assertThat(snippets.problems()).isEmpty();
    }

    /** A block from a test class was run by this build, and passed: on each database, if the class has one. */
    @Test
    void theTestsThatBlocksAreCutFromRan() throws IOException {
        TestReports reports = TestReports.of(Repository.root());
        List<String> problems = snippets.blocks().stream()
                .flatMap(block -> block.source().stream())
                .map(Source::file)
                .filter(file -> file.endsWith("Test.java"))
                .distinct()
                .flatMap(file -> problem(file, reports).stream())
                .toList();

        assertThat(problems).isEmpty();
    }

    private static Optional<String> problem(String file, TestReports reports) {
        String type = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        return reports.problem(
                type, file.startsWith("ryx-it/") ? List.of("sqlite", "postgres", "mysql", "mariadb") : List.of());
    }

    @Test
    void thereAreBlocks() throws IOException {
        assertThat(snippets.blocks()).hasSizeGreaterThan(20);
    }
}
