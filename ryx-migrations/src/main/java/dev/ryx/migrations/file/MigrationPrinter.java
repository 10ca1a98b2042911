package dev.ryx.migrations.file;

import dev.ryx.migrations.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Writes a migration as the text of its file. Parsed and written again, the text is the same. */
public final class MigrationPrinter {

    private MigrationPrinter() {}

    /** The text of the file, with line feeds at the ends of its lines. */
    public static String print(Migration migration) {
        List<String> lines = new ArrayList<>(comment(migration.comment()));
        lines.addAll(head(migration));
        lines.add("checksum " + migration.checksum());
        for (Entry entry : migration.entries()) {
            lines.add("");
            lines.addAll(comment(entry.comment()));
            lines.addAll(OperationPrinter.lines(entry.operation()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The lines of one operation, as a file has them. */
    public static List<String> print(Operation operation) {
        return OperationPrinter.lines(operation);
    }

    /** What the migration does, without comments. */
    static String meaning(Migration migration) {
        List<String> lines = new ArrayList<>(head(migration));
        migration.operations().forEach(operation -> lines.addAll(OperationPrinter.lines(operation)));
        return String.join("\n", lines);
    }

    /** The operations, without comments. */
    static String operations(Migration migration) {
        return String.join(
                "\n",
                migration.operations().stream()
                        .flatMap(operation -> OperationPrinter.lines(operation).stream())
                        .toList());
    }

    private static List<String> head(Migration migration) {
        List<String> lines = new ArrayList<>();
        lines.add("migration " + migration.name());
        if (!migration.dependencies().isEmpty()) {
            lines.add("after " + String.join(", ", migration.dependencies()));
        }
        if (!migration.replaces().isEmpty()) {
            lines.add("replaces " + String.join(", ", migration.replaces()));
        }
        return lines;
    }

    private static List<String> comment(List<String> lines) {
        return lines.stream().map(line -> ("# " + line).stripTrailing()).toList();
    }
}
