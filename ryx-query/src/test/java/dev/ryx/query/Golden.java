package dev.ryx.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of expected texts, each under a line that names its case. {@code -Dgolden.update} writes the files anew, which
 * only a person may ask for.
 */
final class Golden {

    /** What a section begins with if a statement is refused; the message follows. */
    static final String REFUSED = "REFUSED: ";

    private static final String NAME = "--- ";
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    static boolean updates() {
        boolean asked = System.getProperty("golden.update") != null;
        if (asked && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("golden.update under CI=true: the files are what CI checks");
        }
        return asked;
    }

    static Map<String, String> read(String file) {
        var sections = new LinkedHashMap<String, String>();
        for (String section : text(file).split("(?m)^" + NAME, -1)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                sections.put(
                        section.substring(0, end), section.substring(end + 1).strip());
            }
        }
        return sections;
    }

    private static String text(String file) {
        Path path = ROOT.resolve(file);
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String file, Map<String, String> sections) {
        var text = new StringBuilder();
        sections.forEach((name, section) ->
                text.append(NAME).append(name).append('\n').append(section).append("\n\n"));
        try {
            Path path = ROOT.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
