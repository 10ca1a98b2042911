package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;

/** What takes the longer the more rows there are, while others wait. */
final class LongLocks {

    private LongLocks() {}

    static void judge(Scene scene, Impact impact, Complaints complaints) {
        boolean felt = impact.blocks().isFelt();
        switch (impact.work()) {
            case REWRITE ->
                complaints.add(
                        Rule.REWRITES_TABLE,
                        felt ? hard(scene) : Severity.NOTE,
                        felt
                                ? impact + "."
                                : impact + ". It takes the room of a second table, and replicas come behind.",
                        felt ? Safer.than(scene) : Remedy.say("Let it run when there is little to do."));
            case WRITE ->
                complaints.add(
                        felt ? Rule.REWRITES_TABLE : Rule.WRITES_ALL_ROWS,
                        felt ? hard(scene) : Severity.WARNING,
                        felt ? impact + "." : "One UPDATE keeps all rows locked until it ends.",
                        Safer.than(scene));
            case INDEX -> {
                if (felt) {
                    complaints.add(Rule.BUILDS_INDEX_UNDER_LOCK, hard(scene), impact + ".", Safer.than(scene));
                }
            }
            case READ -> {
                if (felt) {
                    complaints.add(Rule.READS_ROWS_UNDER_LOCK, hard(scene), impact + ".", Safer.than(scene));
                }
            }
            case CATALOGUE, UNKNOWN -> {}
        }
    }

    /** SQLite knows no other way, so nothing is wrong with the file. */
    private static Severity hard(Scene scene) {
        return scene.isOn(DatabaseKind.SQLITE) ? Severity.WARNING : Severity.ERROR;
    }
}
