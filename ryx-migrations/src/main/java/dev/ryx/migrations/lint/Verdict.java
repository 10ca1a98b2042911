package dev.ryx.migrations.lint;

import java.util.List;

/**
 * An operation, judged.
 *
 * @param migration the migration's name
 * @param operation the operation, in a few words
 * @param impact what it does to others
 * @param findings what is to be said against it, without what the file allows
 */
public record Verdict(String migration, String operation, Impact impact, List<Finding> findings) {
    /** Copies the list. */
    public Verdict {
        findings = List.copyOf(findings);
    }
}
