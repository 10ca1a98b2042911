package dev.ryx.migrations.lint;

import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;

/** SQL and Java of one's own. */
final class Unseen {

    private Unseen() {}

    static boolean is(Scene scene) {
        return switch (scene.operation()) {
            case RunSql run -> run.on().contains(scene.kind()) && !run.sql().isEmpty();
            case RunJava _ -> true;
            default -> false;
        };
    }

    static void judge(Complaints complaints) {
        complaints.add(
                Rule.UNSEEN,
                Severity.NOTE,
                "What it locks and writes nobody has looked at.",
                Remedy.say("Look yourself: rows some at a time, and nothing that old code does not survive."));
    }
}
