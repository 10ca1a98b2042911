package dev.ryx.example.chinook.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that is shown is the Java that runs. */
class SourceCodeTest {

    /** What stands in {@code query()}: the shown lines and the return of what they make, nothing else. */
    private static final Pattern BODY = Pattern.compile(
            "> query\\(\\) \\{\\n        // shown\\n(?<shown>.*?var (?<name>\\w+) = [^=]*?;)\\n        // end\\n"
                    + "        return \\k<name>;\\n    \\}\\n",
            Pattern.DOTALL);

    static List<Question<?>> questions() {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theResourceIsTheSource(Question<?> question) throws IOException {
        String file = question.getClass().getSimpleName() + ".java";
        try (InputStream resource = question.getClass().getResourceAsStream(file)) {
            assertThat(resource).hasBinaryContent(Files.readAllBytes(source(question)));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theWholeQueryIsShownAndNothingElseRuns(Question<?> question) throws IOException {
        Matcher body = BODY.matcher(Files.readString(source(question)));
        assertThat(body.find()).isTrue();
        String shown = String.join("\n", SourceCode.of(question));
        assertThat(shown).endsWith(body.group("shown").stripIndent()).contains("_.objects");
    }

    @Test
    void regionsAreShownWithoutTheirIndentation() {
        assertThat(SourceCode.of(new NeverSold()))
                .startsWith(
                        "record Leftover(String track, @Nullable String album, BigDecimal price) {}",
                        "",
                        "var neverSold = Track_.objects",
                        "        .filter(Track_.genre().name.eq(\"Jazz\"))")
                .endsWith("        .as(Leftover::new);");
    }

    private static Path source(Question<?> question) {
        Path file = Path.of("src/main/java", question.getClass().getName().replace('.', '/') + ".java");
        assertThat(file).isRegularFile();
        return file;
    }
}
