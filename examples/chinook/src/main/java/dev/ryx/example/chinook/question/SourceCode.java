package dev.ryx.example.chinook.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The source of the questions, which the build puts beside their classes. */
public final class SourceCode {

    private static final String BEGIN = "// shown";
    private static final String END = "// end";

    private SourceCode() {}

    /** The lines of a question's source file that are meant to be seen, without their common indentation. */
    public static List<String> of(Question<?> question) {
        var shown = new ArrayList<String>();
        var region = new ArrayList<String>();
        boolean inside = false;
        for (String line : read(question.getClass()).lines().toList()) {
            if (line.strip().equals(BEGIN)) {
                inside = true;
            } else if (line.strip().equals(END)) {
                inside = false;
                append(shown, region);
                region.clear();
            } else if (inside) {
                region.add(line);
            }
        }
        return shown;
    }

    /** An empty line stands between two regions. */
    private static void append(List<String> shown, List<String> region) {
        if (!shown.isEmpty()) {
            shown.add("");
        }
        String.join("\n", region).stripIndent().lines().forEach(shown::add);
    }

    private static String read(Class<?> type) {
        String file = type.getSimpleName() + ".java";
        try (InputStream source = type.getResourceAsStream(file)) {
            if (source == null) {
                throw new IllegalStateException(file + " is not on the class path: build the example with Maven.");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
