package dev.ryx.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.docs.Repository;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Each block of code on README and the pages of {@code docs} is cut from code that a test runs. */
class DocumentationTest {

    private final Snippets snippets = new Snippets(Repository.root());

    @Test
    void everyBlockIsTheCodeThatItNames() throws IOException {
        assertThat(snippets.problems()).isEmpty();
    }

    @Test
    void thereAreBlocks() throws IOException {
        assertThat(snippets.blocks()).hasSizeGreaterThan(20);
    }
}
