package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import java.util.ArrayList;
import java.util.List;

/**
 * On PostgreSQL a migration is one transaction, and a lock lasts until its end; unless a step is to be outside of any, and then
 * each step stands for itself.
 */
final class OneTransaction {

    private final boolean together;
    private final boolean apart;
    private final List<String> locks = new ArrayList<>();
    private boolean told;

    private OneTransaction(boolean together, boolean apart) {
        this.together = together;
        this.apart = apart;
    }

    static OneTransaction of(DatabaseKind kind, boolean stepsOutside, int operations) {
        boolean postgres = kind == DatabaseKind.POSTGRESQL;
        return new OneTransaction(postgres && !stepsOutside, postgres && stepsOutside && operations > 1);
    }

    void judge(Scene scene, Impact impact, Complaints complaints) {
        if (apart && !told) {
            told = true;
            complaints.add(
                    Rule.NOT_ONE_TRANSACTION,
                    Severity.WARNING,
                    "An operation that is concurrently puts the whole migration outside of a transaction: what ran"
                            + " before a failure stays.",
                    Remedy.say("Put it into a migration of its own."));
        }
        if (together
                && !locks.isEmpty()
                && impact.work().grows()
                && !impact.blocks().isFelt()) {
            complaints.add(
                    Rule.LOCK_HELD,
                    impact.work() == Work.UNKNOWN ? Severity.WARNING : Severity.ERROR,
                    "Meanwhile others wait for a lock that lasts until the migration ends: " + locks.getFirst() + ".",
                    Remedy.say("Put it into a migration of its own, after this one."));
        }
        if (impact.blocks().isFelt()) {
            locks.add(impact.lock() + " of " + scene.operation().describe());
        }
    }
}
