package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.Query;
import dev.ryx.meta.DatabaseKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The SQL that a page shows: statements in a file beside its test, each a region. They are broken into lines for the page;
 * the statements of Ryx are single lines.
 */
record SqlFile(String name) {

    /** Asserts that a query makes this statement on a kind of database. */
    void assertIs(String region, Query<?, ?, ?> query, DatabaseKind kind) {
        assertThat(query.sql(kind)).isEqualTo(statement(region));
    }

    String statement(String region) {
        List<String> lines = lines();
        int begin = lines.indexOf("-- tag::" + region + "[]");
        int end = lines.indexOf("-- end::" + region + "[]");
        assertThat(begin)
                .as("the region %s of %s", region, name)
                .isNotNegative()
                .isLessThan(end);
        return String.join(
                " ", lines.subList(begin + 1, end).stream().map(String::strip).toList());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/java/dev/ryx/it/docs", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
