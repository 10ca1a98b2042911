package dev.ryx.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES =
            List.of("id", "name", "title", "createdAt", "author", "icontains", "contains");

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "nam, name",
        "NAME, name",
        "tilte, title",
        "created, createdAt",
        "creatdAt, createdAt",
        "icontain, icontains",
        "autor, author"
    })
    void findsATypingError(String word, String meant) {
        assertThat(Nearest.to(word, NAMES)).first().isEqualTo(meant);
    }

    @Test
    void namesTheBestFirst() {
        assertThat(Nearest.to("icontain", NAMES)).containsExactly("icontains", "contains");
    }

    @Test
    void namesThreeAtMost() {
        assertThat(Nearest.to("aaa", List.of("aab", "aac", "aad", "aae"))).containsExactly("aab", "aac", "aad");
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "zq", "somethingelse"})
    void doesNotGuess(String word) {
        assertThat(Nearest.to(word, NAMES)).isEmpty();
        assertThat(Nearest.remedy(word, NAMES))
                .isEqualTo("Known names: author, contains, createdAt, icontains, id, name, title.");
    }

    @Test
    void asksAQuestion() {
        assertThat(Nearest.remedy("nmae", NAMES)).isEqualTo("Did you mean name?");
        assertThat(Nearest.remedy("icontain", NAMES)).isEqualTo("Did you mean icontains or contains?");
    }
}
