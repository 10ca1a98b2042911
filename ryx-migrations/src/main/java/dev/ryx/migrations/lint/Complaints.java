package dev.ryx.migrations.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects what is said against one operation. */
final class Complaints {

    private final String migration;
    private final String operation;
    private final List<Finding> findings = new ArrayList<>();

    Complaints(String migration, String operation) {
        this.migration = migration;
        this.operation = operation;
    }

    void add(Rule rule, Severity severity, String message, Remedy remedy) {
        findings.add(new Finding(rule, severity, migration, operation, message, remedy));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
