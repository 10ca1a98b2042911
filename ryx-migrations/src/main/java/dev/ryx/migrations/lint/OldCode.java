package dev.ryx.migrations.lint;

import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.schema.Column;

/** What happens to a program with the old model, which runs while the migration does and for a while after it. */
final class OldCode {

    private OldCode() {}

    static void judge(Scene scene, Complaints complaints) {
        switch (scene.operation()) {
            case DropTable drop -> {
                breaks(complaints, "Code that still has the model fails.", Expand.dropTable(drop));
                loses(complaints, "The rows of " + drop.table() + " are gone; undoing it makes an empty table.");
            }
            case DropColumn drop -> {
                Column column = scene.column(drop.table(), drop.column());
                breaks(complaints, "Code that still has the field fails.", Expand.dropColumn(drop, column));
                if (column.computed() == null) {
                    loses(complaints, "The values of " + drop.table() + "." + drop.column() + " are gone.");
                }
            }
            case RenameTable rename ->
                breaks(complaints, "Code that has the old name fails.", Expand.renameTable(rename, scene));
            case RenameColumn rename ->
                breaks(complaints, "Code that has the old name fails.", Expand.renameColumn(rename, scene));
            case AddColumn add -> adding(add, complaints);
            case AlterColumn alter -> altering(alter, scene, complaints);
            default -> {}
        }
    }

    private static void breaks(Complaints complaints, String message, Remedy remedy) {
        complaints.add(Rule.BREAKS_RUNNING_CODE, Severity.ERROR, message, remedy);
    }

    private static void loses(Complaints complaints, String message) {
        complaints.add(Rule.LOSES_DATA, Severity.WARNING, message, Remedy.say("Back it up if it may be missed."));
    }

    private static void adding(AddColumn add, Complaints complaints) {
        Column column = add.column();
        if (!column.nullable() && column.defaultValue() == null && column.computed() == null) {
            complaints.add(
                    Rule.REFUSES_OLD_WRITES,
                    Severity.ERROR,
                    "Code of the old model gives no value for it, and its inserts are refused.",
                    Expand.addColumn(add));
        }
    }

    private static void altering(AlterColumn alter, Scene scene, Complaints complaints) {
        var change = new ColumnChange(scene.column(alter.table(), alter.column().name()), alter.column());
        if (change.refusesNull()) {
            complaints.add(
                    Rule.REFUSES_OLD_WRITES,
                    Severity.WARNING,
                    "Code that still writes NULL is refused.",
                    Remedy.say("First deploy code that writes no NULL."));
        }
        if (alter.using() == null && change.isOfType() && !change.isWider()) {
            complaints.add(
                    Rule.NARROWS_TYPE,
                    Severity.ERROR,
                    "Values of " + change.from().type().label() + " need not fit into "
                            + change.to().type().label() + ": of rows that are there, and of code that still runs.",
                    Expand.retype(alter, scene));
        }
    }
}
