package dev.ryx.it.docs;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.StatementEvent;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post_;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/testing.md}. */
// tag::class[]
@RyxTest
class TestingPageTest {

    @BeforeAll
    static void write() {
        Author_.objects.create(author -> author.name = "Ada"); // for all tests of the class
    }

    @Test
    void bobIsHere() {
        Author_.objects.create(author -> author.name = "Bob"); // until the end of the test
        assertThat(Author_.objects.count()).isEqualTo(2);
    }

    @Test
    void eveIsHere() {
        Author_.objects.create(author -> author.name = "Eve");
        assertThat(Author_.objects.count()).isEqualTo(2);
    }

    @Test
    void aPathIsAJoinAndNoSecondQuery() {
        assertQueries(
                1, () -> Post_.objects.filter(Post_.author().name.eq("Ada")).list());
    }

    @Test
    void countingReadsNoRows() {
        List<StatementEvent> statements = Statements.record(Author_.objects::count);
        assertThat(statements)
                .singleElement()
                .satisfies(event -> assertThat(event.sql()).startsWith("SELECT COUNT(*)"));
    }
}
// end::class[]
