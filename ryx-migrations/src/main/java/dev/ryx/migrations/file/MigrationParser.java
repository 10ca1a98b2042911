package dev.ryx.migrations.file;

import dev.ryx.error.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text of a migration's file. */
public final class MigrationParser {

    private final Problems problems;
    private final List<Line> lines;
    private final List<String> comment = new ArrayList<>();
    private @Nullable String name;
    private List<String> dependencies = List.of();
    private List<String> replaces = List.of();
    private @Nullable Line checksumLine;
    private @Nullable String checksum;
    private int at;

    private MigrationParser(String file, List<Line> lines) {
        this.problems = new Problems(file);
        this.lines = lines;
    }

    /**
     * Reads a file. Line ends may be of any kind, and what a checksum says is compared with what the file does.
     *
     * @param file what messages call the file
     * @param text its text
     * @throws MigrationException if the text is none of a migration; it tells line and column, and what to write
     */
    public static Migration parse(String file, String text) {
        List<Line> lines = new ArrayList<>();
        String begun = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : begun.split("\r\n|\r|\n", -1)) {
            lines.add(new Line(lines.size() + 1, 0, line));
        }
        return new MigrationParser(file, lines).read();
    }

    private Migration read() {
        readHead();
        if (name == null) {
            throw problems.at(
                    lines.get(Math.min(at, lines.size() - 1)),
                    0,
                    "the file does not begin with its migration",
                    "Write migration and its name on the first line.");
        }
        var body = new OperationParser(lines.subList(at, lines.size()), problems).read();
        comment.addAll(body.closing());
        return checked(new Migration(name, dependencies, replaces, comment, body.entries()));
    }

    /** The lines down to the first operation. A comment right above an operation is that operation's. */
    private void readHead() {
        int read = 0;
        for (; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (!line.isBlank() && !line.isComment()) {
                if (!readClause(line)) {
                    break;
                }
                lines.subList(read, at).stream()
                        .filter(Line::isComment)
                        .map(Line::comment)
                        .forEach(comment::add);
                read = at + 1;
            }
        }
        at = read;
    }

    private boolean readClause(Line line) {
        String word = line.text().strip().split("\\s+", 2)[0];
        switch (word) {
            case "migration" -> name = onlyName(line, word);
            case "after" -> dependencies = names(line, word);
            case "replaces" -> replaces = names(line, word);
            case "checksum" -> {
                checksumLine = line;
                checksum = onlyName(line, word);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String onlyName(Line line, String word) {
        List<String> names = names(line, word);
        if (names.size() != 1) {
            throw problems.at(line, word.length(), "there is more than one name", "Write one.");
        }
        return names.getFirst();
    }

    private List<String> names(Line line, String word) {
        String rest = line.text().strip().substring(word.length());
        List<String> names =
                List.of(rest.split(",", -1)).stream().map(String::strip).toList();
        for (String each : names) {
            if (!Migration.isName(each)) {
                throw problems.at(
                        line,
                        word.length() + 1,
                        "after " + word + " there is no name of a migration",
                        "Write letters, digits, _ and -, and commas between names.");
            }
        }
        if (Set.copyOf(names).size() < names.size()) {
            throw problems.at(line, word.length() + 1, "a name is there twice", "Take one of them out.");
        }
        return names;
    }

    private Migration checked(Migration migration) {
        Line line = checksumLine;
        String actual = migration.checksum();
        if (line != null && !actual.equals(checksum)) {
            throw problems.at(
                    line,
                    "checksum ".length(),
                    "the file was changed after its checksum was written",
                    "If the change was meant, write checksum " + actual + ", or take the line out.");
        }
        return migration;
    }
}
