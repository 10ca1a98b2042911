package dev.ryx.conformance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The files of a corpus: cases, schemas and rows.
 *
 * @param directory where they are
 */
record Corpus(Path directory) {

    /** Whether all cases are asked for, and not only those that belong to the project. */
    private static final String ALL = "conformance.all";

    /** Where a corpus with more schemas and cases may be. */
    private static final String DIRECTORY = "conformance.directory";

    private static final String DEFAULT_DIRECTORY = "../../shared/conformance";

    /** Numbers as they are written: big integers and decimals pass through no double. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The corpus that a run asks: the project's own, or with {@code conformance.all} the one beside it. */
    static Corpus ofThisRun() {
        Path beside = Path.of(System.getProperty(DIRECTORY, DEFAULT_DIRECTORY));
        return Boolean.getBoolean(ALL) && Files.exists(beside.resolve("cases.jsonl")) ? new Corpus(beside) : own();
    }

    private static Corpus own() {
        try {
            URI own = Objects.requireNonNull(Corpus.class.getResource("/conformance"))
                    .toURI();
            return new Corpus(Path.of(own));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases of all schemas whose rows are there. */
    List<Case> cases() {
        return lines("cases.jsonl").stream()
                .map(Case::new)
                .filter(one -> Files.isDirectory(data(one.schema())))
                .toList();
    }

    Schema schema(String name) {
        return Schema.of(tree(read("schema/" + name + ".json")));
    }

    /** The rows of a table: the first line names the columns. */
    List<JsonNode> rows(String schema, String table) {
        return lines(data(schema).resolve(table + ".jsonl").toString());
    }

    private Path data(String schema) {
        return directory.resolve("data").resolve(schema);
    }

    private List<JsonNode> lines(String file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Corpus::tree)
                .toList();
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
