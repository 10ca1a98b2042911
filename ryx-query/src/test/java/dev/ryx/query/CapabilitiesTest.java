package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.Feature;
import dev.ryx.query.dialect.Support;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/capabilities.md} is what the dialects say; {@code -Dgolden.update} writes it. */
class CapabilitiesTest {

    private static final Path PAGE = Path.of("../docs/capabilities.md");

    private static final String HEAD = """
        # What each database can do

        Written by a test from the dialects. What is not in this table works natively everywhere.

        - **native**: the database has it.
        - **emulated**: Ryx makes it from what the database has, with the same answer; the note says how.
        - **refused**: it is an error that names the database and the reason, before any SQL runs.

        """;

    @Test
    void thePageIsWhatTheDialectsSay() throws IOException {
        if (Golden.updates()) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        String head = Arrays.stream(DatabaseKind.values())
                .map(DatabaseKind::displayName)
                .collect(Collectors.joining(" | ", "| feature | ", " |\n"));
        String rule = "|---|" + "---|".repeat(DatabaseKind.values().length) + "\n";
        String rows = Arrays.stream(Feature.values()).map(CapabilitiesTest::row).collect(Collectors.joining());
        return HEAD + head + rule + rows;
    }

    private static String row(Feature feature) {
        return Arrays.stream(DatabaseKind.values())
                .map(kind -> cell(Dialect.of(kind).support(feature)))
                .collect(Collectors.joining(" | ", "| " + feature.title() + " | ", " |\n"));
    }

    private static String cell(Support support) {
        return switch (support) {
            case Support.Native _ -> "native";
            case Support.Emulated(String how) -> "emulated: " + how.replace("|", "\\|");
            case Support.Refused(String why) -> "refused: " + why.replace("|", "\\|");
        };
    }
}
