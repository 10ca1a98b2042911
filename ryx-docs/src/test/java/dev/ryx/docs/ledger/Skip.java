package dev.ryx.docs.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the list of tests that do not run on every database.
 *
 * @param line its line in the list
 * @param test a class with its package, and perhaps {@code #method}
 * @param databases where the test does not run
 * @param reason why it cannot
 */
record Skip(int line, String test, List<String> databases, String reason) {

    private static final int CELLS = 3;

    /**
     * Reads a list: {@code test | databases | reason} a line; one that begins with {@code #} is a remark.
     *
     * @throws IllegalArgumentException if a line is no entry
     */
    static List<Skip> read(List<String> lines) {
        var skips = new ArrayList<Skip>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                skips.add(read(i + 1, line.split("\\s*\\|\\s*", CELLS)));
            }
        }
        return skips;
    }

    private static Skip read(int line, String[] cells) {
        List<String> databases = cells.length == CELLS ? List.of(cells[1].split("\\s+")) : List.of();
        if (databases.isEmpty() || !TestReports.DATABASES.containsAll(databases) || cells[2].isBlank()) {
            throw new IllegalArgumentException(
                    "line " + line + ": write test | databases | reason, with databases of " + TestReports.DATABASES);
        }
        return new Skip(line, cells[0], databases, cells[2]);
    }

    /** Whether it excuses a test on a database; a class excuses those that are nested in it. */
    boolean covers(String type, String method, String database) {
        return databases.contains(database)
                && (test.equals(type) || type.startsWith(test + "$") || test.equals(type + "#" + method));
    }
}
