package dev.ryx.migrations.lint;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;

/** What rows that are there make fail. */
final class ExistingRows {

    private ExistingRows() {}

    static void judge(Scene scene, Complaints complaints) {
        Quoted quoted = Quoted.of(scene.kind());
        switch (scene.operation()) {
            case AddUnique add ->
                twice(complaints, quoted, add.table(), add.key().columns());
            case AddIndex add
            when add.index().unique() ->
                twice(complaints, quoted, add.table(), add.index().columns());
            case AddCheck add
            when looks(scene, add.validated()) ->
                refuses(
                        complaints,
                        "A row that does not fit makes it fail.",
                        quoted.name(add.table()),
                        "NOT (" + add.check().condition() + ")");
            case AddForeignKey add when looks(scene, add.validated()) -> orphans(complaints, quoted, add);
            case AlterColumn alter -> nulls(alter, scene, complaints, quoted);
            case AddColumn add -> unfilled(add, scene, complaints);
            case ValidateConstraint validate
            when scene.unvalidated().contains(validate.name()) ->
                complaints.add(
                        Rule.ROWS_MAY_REFUSE,
                        Severity.NOTE,
                        "A row that does not fit makes it fail, and nothing else.",
                        Remedy.say("Correct the row, and run it again."));
            default -> {}
        }
    }

    private static boolean looks(Scene scene, boolean validated) {
        return validated || !scene.isOn(DatabaseKind.POSTGRESQL);
    }

    private static void refuses(Complaints complaints, String message, String table, String condition) {
        complaints.add(
                Rule.ROWS_MAY_REFUSE,
                Severity.WARNING,
                message,
                Remedy.say("Find such rows first: SELECT * FROM " + table + " WHERE " + condition));
    }

    private static void twice(Complaints complaints, Quoted quoted, TableName table, List<Ident> columns) {
        String list = columns.stream().map(quoted::name).collect(Collectors.joining(", "));
        complaints.add(
                Rule.ROWS_MAY_REFUSE,
                Severity.WARNING,
                "Two rows that are alike make it fail.",
                Remedy.say("Find them first: SELECT " + list + ", count(*) FROM " + quoted.name(table) + " GROUP BY "
                        + list + " HAVING count(*) > 1"));
    }

    private static void orphans(Complaints complaints, Quoted quoted, AddForeignKey add) {
        ForeignKey key = add.key();
        refuses(
                complaints,
                "A row that refers to none of " + key.target() + " makes it fail.",
                quoted.name(add.table()),
                quoted.name(key.column()) + " NOT IN (SELECT " + quoted.name(key.key()) + " FROM "
                        + quoted.name(key.target()) + ")");
    }

    private static void nulls(AlterColumn alter, Scene scene, Complaints complaints, Quoted quoted) {
        Ident name = alter.column().name();
        var change = new ColumnChange(scene.column(alter.table(), name), alter.column());
        if (change.refusesNull() && alter.fill() == null && !scene.isKnownNotNull(alter.table(), name)) {
            refuses(
                    complaints,
                    "A row with NULL makes it fail.",
                    quoted.name(alter.table()),
                    quoted.name(name) + " IS NULL");
        }
    }

    private static void unfilled(AddColumn add, Scene scene, Complaints complaints) {
        Column column = add.column();
        boolean empty =
                !column.nullable() && column.defaultValue() == null && column.computed() == null && add.fill() == null;
        if (!empty) {
            return;
        }
        String filled = "fill " + Emptiness.of(column.type());
        switch (scene.kind()) {
            case POSTGRESQL, SQLITE ->
                complaints.add(
                        Rule.ROWS_MAY_REFUSE,
                        Severity.ERROR,
                        "It fails unless the table is empty: rows that are there have no value for it.",
                        Remedy.say("Say what they get, such as " + filled + "."));
            case MYSQL, MARIADB ->
                complaints.add(
                        Rule.ROWS_MAY_REFUSE,
                        Severity.WARNING,
                        "Rows that are there get the emptiest value of the type, which nobody chose.",
                        Remedy.say("Say what they get, such as " + filled + "."));
        }
    }
}
