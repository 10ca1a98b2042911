package dev.ryx.it.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text that looks like SQL, a pattern or an escape is data. */
class HostileTextTest extends DatabaseTest {

    private static final List<String> PIECES = List.of(
            "'", "\"", "''", "%", "_", "\\", "!", "!%", "[", "]", "*", "?", "??", "$1", ":x", "{", "}", "--", "/*",
            "*/", ";", " OR 1=1", "\n", "\t", "`", "a", "A", "ä", "Ä", "ß", "é", "🎉", "𝄞", "\uFFFF", "\u0001", "NULL",
            "x'00'", "E'\\n'");

    /** Different texts of up to six pieces. */
    private static List<String> texts(long seed) {
        var random = new Random(seed);
        var texts = new LinkedHashSet<String>();
        while (texts.size() < 60) {
            var text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return List.copyOf(texts);
    }

    @Test
    void isData() {
        long seed = new Random().nextLong();
        List<String> texts = texts(seed);
        Blog.empty();
        Tag_.objects.bulkCreate(texts.stream().map(text -> new Tag(null, text)).toList());
        for (String text : texts) {
            assertThat(Tag_.objects.filter(Tag_.name.eq(text)).list())
                    .as("exact, seed %d: %s", seed, text)
                    .extracting(Tag::name)
                    .containsExactly(text);
            assertThat(Tag_.objects.filter("name__in", List.of(text)).count())
                    .as("in, seed %d", seed)
                    .isEqualTo(1);
            assertThat(found("contains", text))
                    .as("contains, seed %d: %s", seed, text)
                    .isEqualTo(those(texts, text, 'c'));
            assertThat(found("startswith", text))
                    .as("startswith, seed %d: %s", seed, text)
                    .isEqualTo(those(texts, text, 's'));
            assertThat(found("endswith", text))
                    .as("endswith, seed %d: %s", seed, text)
                    .isEqualTo(those(texts, text, 'e'));
            assertThat(found("icontains", text))
                    .as("icontains, seed %d: %s", seed, text)
                    .contains(text);
            assertThat(found("iexact", text))
                    .as("iexact, seed %d: %s", seed, text)
                    .contains(text);
            assertThat(Tag_.objects.exclude("name", text).count())
                    .as("exclude, seed %d", seed)
                    .isEqualTo(texts.size() - 1);
        }
        assertThat(Tag_.objects.count()).as("seed %d", seed).isEqualTo(texts.size());
    }

    @Test
    void survivesAnUpdate() {
        long seed = new Random().nextLong();
        Blog.empty();
        Tag tag = Blog.tag("x");
        for (String text : texts(seed)) {
            Tag_.objects.filter("pk", tag.id()).update(Tag_.name.set(text));
            assertThat(Tag_.objects.values(Tag_.name).list())
                    .as("seed %d", seed)
                    .containsExactly(text);
        }
    }

    private static List<String> found(String lookup, String text) {
        return Tag_.objects
                .filter("name__" + lookup, text)
                .orderBy("id")
                .values(Tag_.name)
                .list();
    }

    private static List<String> those(List<String> texts, String part, char where) {
        var those = new ArrayList<String>();
        for (String text : texts) {
            boolean matches = switch (where) {
                case 'c' -> text.contains(part);
                case 's' -> text.startsWith(part);
                default -> text.endsWith(part);
            };
            if (matches) {
                those.add(text);
            }
        }
        return those;
    }
}
