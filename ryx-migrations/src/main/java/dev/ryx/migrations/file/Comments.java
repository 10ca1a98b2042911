package dev.ryx.migrations.file;

import java.util.Arrays;
import java.util.List;

/** Lines of comment. */
final class Comments {

    private Comments() {}

    /** The same as a file keeps them: without line breaks in them and blanks at their ends. */
    static List<String> normalized(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\R", -1)))
                .map(String::stripTrailing)
                .toList();
    }
}
