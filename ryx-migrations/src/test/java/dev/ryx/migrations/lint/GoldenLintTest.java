package dev.ryx.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operation, judged: {@code lint/<database>.txt}; {@code -Dgolden.update} writes those anew. */
class GoldenLintTest {

    @ParameterizedTest
    @EnumSource
    void eachOperationIsJudged(DatabaseKind kind) throws IOException {
        var text = new StringBuilder();
        for (String operation : Samples.operations()) {
            text.append(operation).append('\n');
            Linter.of(kind)
                    .lint(Samples.migration(operation), Samples.shop().after(Schema.EMPTY))
                    .forEach(verdict -> write(text, verdict));
            text.append('\n');
        }
        String name = kind.name().toLowerCase(Locale.ROOT) + ".txt";
        if (System.getProperty("golden.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(Path.of("src/test/resources/lint/" + name), text);
        }
        assertThat(text.toString()).as(name).isEqualTo(Samples.text(name));
    }

    private static void write(StringBuilder text, Verdict verdict) {
        text.append("    = ").append(verdict.impact()).append('\n');
        for (Finding finding : verdict.findings()) {
            text.append("    ")
                    .append(finding.severity().word())
                    .append(' ')
                    .append(finding.rule().code())
                    .append(' ')
                    .append(finding.message())
                    .append('\n');
            finding.remedy()
                    .lines()
                    .forEach(line -> text.append("        ").append(line).append('\n'));
        }
    }
}
