package dev.ryx.cli.lint;

import dev.ryx.cli.terminal.Screen;
import dev.ryx.cli.terminal.Style;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.lint.Finding;
import dev.ryx.migrations.lint.Severity;
import dev.ryx.migrations.lint.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the linter says of migrations, for each kind of database. */
public final class LintReport {

    private final Screen screen;
    private final boolean whole;
    private final Map<DatabaseKind, List<Verdict>> verdicts = new LinkedHashMap<>();

    /**
     * A report of nothing yet.
     *
     * @param whole whether operations are shown too against which there is nothing to say
     */
    public LintReport(Screen screen, boolean whole) {
        this.screen = screen;
        this.whole = whole;
    }

    /** Adds what is said for a kind of database. */
    public void add(DatabaseKind kind, List<Verdict> found) {
        verdicts.put(kind, found);
    }

    /** How many findings are that bad. */
    public long count(Severity severity) {
        return verdicts.values().stream()
                .flatMap(List::stream)
                .flatMap(verdict -> verdict.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Writes it for a person. */
    public void print() {
        verdicts.forEach((kind, all) -> {
            String migration = "";
            for (Verdict verdict : all) {
                if (whole || !verdict.findings().isEmpty()) {
                    if (!verdict.migration().equals(migration)) {
                        migration = verdict.migration();
                        screen.line(screen.styled(Style.BOLD, migration) + " on " + kind.displayName());
                    }
                    print(verdict);
                }
            }
        });
        long operations = verdicts.values().stream().mapToLong(List::size).sum();
        screen.line(operations == 0 ? "Nothing to judge." : total(operations));
    }

    private String total(long operations) {
        return counted(operations, "operation") + ": " + counted(count(Severity.ERROR), "error") + ", "
                + counted(count(Severity.WARNING), "warning") + ", " + counted(count(Severity.NOTE), "note") + ".";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void print(Verdict verdict) {
        screen.line("  " + verdict.operation());
        screen.line("    " + screen.styled(Style.DIM, verdict.impact().toString()));
        for (Finding finding : verdict.findings()) {
            screen.line("    "
                    + screen.styled(
                            colour(finding.severity()),
                            finding.severity().word() + " " + finding.rule().code())
                    + " It " + finding.rule().title() + ". " + finding.message());
            finding.remedy().lines().forEach(line -> screen.line("      " + line));
        }
    }

    private static Style colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case NOTE -> Style.DIM;
        };
    }

    /** The same for a script: maps, lists, text and numbers. */
    public Map<String, Object> asMap() {
        List<Map<String, Object>> operations = new ArrayList<>();
        verdicts.forEach((kind, all) -> all.forEach(verdict -> operations.add(asMap(kind, verdict))));
        var map = new LinkedHashMap<String, Object>();
        map.put("errors", count(Severity.ERROR));
        map.put("warnings", count(Severity.WARNING));
        map.put("notes", count(Severity.NOTE));
        map.put("operations", operations);
        return map;
    }

    private static Map<String, Object> asMap(DatabaseKind kind, Verdict verdict) {
        var map = new LinkedHashMap<String, Object>();
        map.put("database", word(kind));
        map.put("migration", verdict.migration());
        map.put("operation", verdict.operation());
        map.put("lock", verdict.impact().lock());
        map.put("blocks", word(verdict.impact().blocks()));
        map.put("work", word(verdict.impact().work()));
        map.put("findings", verdict.findings().stream().map(LintReport::asMap).toList());
        return map;
    }

    private static Map<String, Object> asMap(Finding finding) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", finding.rule().code());
        map.put("severity", finding.severity().word());
        map.put("title", finding.rule().title());
        map.put("message", finding.message());
        map.put("remedy", finding.remedy().lines());
        return map;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
