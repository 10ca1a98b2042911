package dev.ryx.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whiteSpaceDivides() {
        assertThat(Words.of("  --name add_slug\t--dry-run ")).containsExactly("--name", "add_slug", "--dry-run");
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void quotesKeepTogether() {
        assertThat(Words.of("--command 'Post_.title.eq(\"a b\")' \"it's\" ''"))
                .containsExactly("--command", "Post_.title.eq(\"a b\")", "it's", "");
    }

    @Test
    void aBackslashTakesTheNextCharacterAsItIs() {
        assertThat(Words.of("a\\ b \"c\\\"d\" 'e\\f' g\\")).containsExactly("a b", "c\"d", "e\\f", "g\\");
    }
}
