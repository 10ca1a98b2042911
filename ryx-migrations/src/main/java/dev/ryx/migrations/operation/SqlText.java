package dev.ryx.migrations.operation;

import java.util.stream.Collectors;

/** Texts of statements. */
final class SqlText {

    private static final int SHOWN = 40;

    private SqlText() {}

    /** Without empty lines around it, blanks at the ends of lines, and what ends a statement. */
    static String normalized(String sql) {
        String lines = sql.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        String text = lines.replaceAll("^\n+|\n+$", "");
        return text.isBlank() ? "" : text;
    }

    /** As much of it as a message shows, on one line. */
    static String beginning(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
