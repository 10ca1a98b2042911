package dev.ryx.conformance;

import dev.ryx.meta.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The cases that are known to end otherwise than the corpus expects, each with the reason. A line is an id, in brackets the
 * databases if not all, and the reason.
 */
final class Skips {

    /**
     * A line of the list.
     *
     * @param databases the databases it is about; none means all
     * @param reason why
     */
    private record Skip(List<String> databases, String reason) {

        private boolean covers(DatabaseKind kind) {
            return databases.isEmpty() || databases.contains(kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private final Map<String, Skip> byId;

    private Skips(Map<String, Skip> byId) {
        this.byId = byId;
    }

    static Skips load() {
        try (InputStream list = Objects.requireNonNull(Skips.class.getResourceAsStream("/conformance/skips.txt"))) {
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new Skips(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> skip(parts[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Skip skip(String text) {
        if (!text.startsWith("[")) {
            return new Skip(List.of(), text);
        }
        int end = text.indexOf(']');
        List<String> databases = Arrays.asList(text.substring(1, end).split(",\\s*"));
        return new Skip(databases, text.substring(end + 1).strip());
    }

    /** Whether a case is listed for a database. */
    boolean covers(String id, DatabaseKind kind) {
        Skip skip = byId.get(id);
        return skip != null && skip.covers(kind);
    }
}
