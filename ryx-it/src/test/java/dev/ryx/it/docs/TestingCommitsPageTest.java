package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Ryx;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/testing.md} about tests that commit. */
// tag::class[]
@RyxTest(Setup.COMMIT)
class TestingCommitsPageTest {

    @Test
    void aMailIsSentAfterTheCommit() {
        List<Author> mailed = new ArrayList<>();
        Ryx.transaction(() -> {
            Author eve = Author_.objects.create(author -> author.name = "Eve");
            Ryx.tx().onCommit(() -> mailed.add(eve));
        });
        assertThat(mailed).hasSize(1);
    }
}
// end::class[]
