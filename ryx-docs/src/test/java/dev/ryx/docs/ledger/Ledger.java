package dev.ryx.docs.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The parity ledger: what the original has, and what of it works here.
 *
 * @param entries its rows
 * @param problems rows that cannot be read
 * @param summary the sentence with the numbers of rows; empty if there is none
 */
record Ledger(List<Entry> entries, List<String> problems, String summary) {

    private static final List<String> HEADER = List.of("Ryx", "Java", "State", "Databases", "Tests");

    private static final Map<String, String> DATABASES =
            Map.of("SQLite", "sqlite", "PostgreSQL", "postgres", "MySQL", "mysql", "MariaDB", "mariadb");

    static Ledger read(List<String> lines) {
        var entries = new ArrayList<Entry>();
        var problems = new ArrayList<String>();
        String summary = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches("\\d+ rows: .*")) {
                summary = line;
            }
            if (line.startsWith("|") && !line.matches("[|: -]+")) {
                List<String> cells = cells(line);
                if (cells.size() != HEADER.size()) {
                    problems.add("line " + (i + 1) + ": " + cells.size() + " cells instead of " + HEADER.size());
                } else if (!cells.equals(HEADER)) {
                    entries.add(entry(i + 1, cells));
                }
            }
        }
        return new Ledger(entries, problems, summary);
    }

    private static Entry entry(int line, List<String> cells) {
        return new Entry(line, cells.get(0), cells.get(1), cells.get(2), list(cells.get(3)), list(cells.get(4)));
    }

    /** The cells of a row; a pipe inside a cell is written {@code \|}. */
    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    /** The names in a cell, between commas, without the marks of code. */
    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(name -> name.strip().replace("`", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Everything that is wrong, measured by what the tests of this build did. */
    List<String> problems(TestReports reports) {
        var all = new ArrayList<>(problems);
        for (Entry entry : entries) {
            problems(entry, reports).forEach(what -> all.add("line " + entry.line() + ": " + what));
        }
        String rightSummary = summaryOfRows();
        if (!summary.equals(rightSummary)) {
            all.add("the numbers of rows are wrong. Write: " + rightSummary);
        }
        return all;
    }

    private static List<String> problems(Entry entry, TestReports reports) {
        var found = new ArrayList<String>();
        if (!entry.works() && !entry.isPartly() && !entry.isPlanned()) {
            found.add("the state is \"" + entry.state() + "\". Write works, partly: and what, or planned");
        }
        if (entry.isPlanned() && !(entry.tests().isEmpty() && entry.databases().isEmpty())) {
            found.add("what is planned has no tests and no databases");
        }
        if (!entry.isPlanned() && entry.tests().isEmpty()) {
            found.add("a row that " + entry.state() + " names its tests");
        }
        var databases = new ArrayList<String>();
        for (String name : entry.databases()) {
            if (DATABASES.containsKey(name)) {
                databases.add(DATABASES.get(name));
            } else {
                found.add("there is no database " + name + ". Write " + String.join(" or ", DATABASES.keySet()));
            }
        }
        entry.tests().forEach(test -> reports.problem(test, databases).ifPresent(found::add));
        return found;
    }

    String summaryOfRows() {
        return "%d rows: %d work, %d partly, %d planned."
                .formatted(entries.size(), count(Entry::works), count(Entry::isPartly), count(Entry::isPlanned));
    }

    private long count(Predicate<Entry> which) {
        return entries.stream().filter(which).count();
    }
}
