package dev.ryx.conformance;

import dev.ryx.meta.DatabaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts how the cases of a run have ended on a database. */
final class Report {

    private final DatabaseKind kind;
    private final Skips skips;
    private final List<String> problems = new ArrayList<>();
    private int passed;
    private int failed;
    private int skipped;

    Report(DatabaseKind kind, Skips skips) {
        this.kind = kind;
        this.skips = skips;
    }

    void add(Case one, Outcome outcome) {
        boolean listed = skips.covers(one.id(), kind);
        switch (outcome) {
            case Outcome.Passed _ -> {
                passed++;
                if (listed) {
                    problems.add(one.id() + " is listed as skipped, and passes");
                }
            }
            case Outcome.Failed _ when listed -> skipped++;
            case Outcome.Failed(String why) -> {
                failed++;
                problems.add(one.id() + ": " + why);
            }
        }
    }

    /** What has to be put right: cases that fail, and skips that need not be. */
    List<String> problems() {
        return problems;
    }

    /** The one line of the run. */
    String line() {
        return "conformance %s: %d passed, %d failed, %d skipped"
                .formatted(
                        kind == DatabaseKind.POSTGRESQL
                                ? "postgres"
                                : kind.name().toLowerCase(Locale.ROOT),
                        passed,
                        failed,
                        skipped);
    }
}
