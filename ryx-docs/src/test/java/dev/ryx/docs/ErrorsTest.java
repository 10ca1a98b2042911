package dev.ryx.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.error.ErrorCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} has a row for each code, in their order. */
class ErrorsTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `(RYX-\\w+)` \\| `([A-Z_]+)` \\| `(\\w+)`[^|]* \\| [^|]*\\S[^|]* \\| [^|]*\\S[^|]* \\|$",
            Pattern.MULTILINE);

    @Test
    void eachCodeHasItsRow() throws IOException {
        List<String> wanted = Arrays.stream(ErrorCode.values())
                .map(code -> code.text() + " " + code.name())
                .toList();
        assertThat(rows().map(row -> row.group(1) + " " + row.group(2)).toList())
                .isEqualTo(wanted);
    }

    @Test
    void eachExceptionIsThere() throws IOException {
        assertThat(rows().map(row -> "ryx-core/src/main/java/dev/ryx/error/" + row.group(3) + ".java")
                        .toList())
                .allSatisfy(file -> assertThat(Repository.root().resolve(file)).exists());
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Repository.read("docs/errors.md")).results();
    }
}
