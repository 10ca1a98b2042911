package dev.ryx.migrations.lint;

import static dev.ryx.migrations.lint.Remedy.migration;
import static dev.ryx.migrations.lint.Remedy.words;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sequences in which old and new code run side by side: first something is added, then code moves over, then something goes. */
final class Expand {

    private static final String ALLOW = ", with the comment above it: # lint: allow ";

    private Expand() {}

    static Remedy dropTable(DropTable drop) {
        return Remedy.of(
                words("First deploy code without the model."),
                words("Drop " + drop.table() + " after that" + ALLOW + codes()));
    }

    private static String codes() {
        return Rule.BREAKS_RUNNING_CODE.code() + ", " + Rule.LOSES_DATA.code();
    }

    /** A column that wants a value first gets to accept none, for code that no longer knows it. */
    static Remedy dropColumn(DropColumn drop, Column column) {
        boolean wanted = !column.nullable() && column.defaultValue() == null && column.computed() == null;
        Remedy.Stage deploy = words("Deploy code without the field.");
        Remedy.Stage last = words("Drop " + drop.table() + "." + drop.column() + " after that" + ALLOW + codes());
        return wanted
                ? Remedy.of(migration(new AlterColumn(drop.table(), column.nullable(true))), deploy, last)
                : Remedy.of(deploy, last);
    }

    static Remedy renameTable(RenameTable rename, Scene scene) {
        Remedy keep =
                Remedy.say("Rename the class alone, which needs no migration: @Table(\"" + rename.from() + "\").");
        if (scene.isOn(DatabaseKind.SQLITE)) {
            return keep;
        }
        Quoted quoted = Quoted.of(scene.kind());
        String view = quoted.name(rename.from());
        String create = "CREATE VIEW " + view + " AS SELECT * FROM "
                + quoted.name(rename.from().renamed(rename.to()));
        String drop = "DROP VIEW " + view;
        return keep.then(Remedy.of(
                migration(rename, run(scene, create, drop)),
                words("Deploy code with the new name; until then the view has the old one."),
                migration(run(scene, drop, create))));
    }

    private static RunSql run(Scene scene, String sql, String reverse) {
        return new RunSql(Set.of(scene.kind()), sql, reverse);
    }

    static Remedy renameColumn(RenameColumn rename, Scene scene) {
        Remedy keep = Remedy.say(
                "Rename the field alone, which needs no migration: @Field(column = \"" + rename.from() + "\").");
        Column column = scene.column(rename.table(), rename.from());
        boolean free = !column.primaryKey()
                && column.computed() == null
                && scene.table(rename.table()).usesOf(rename.from()).isEmpty();
        return free ? keep.then(moved(rename.table(), column, column.named(rename.to()), scene.kind())) : keep;
    }

    /** A second column, which code comes to use in the place of the first. */
    private static Remedy moved(TableName table, Column from, Column to, DatabaseKind kind) {
        Quoted quoted = Quoted.of(kind);
        Ident name = to.name();
        String fill = "UPDATE " + quoted.name(table) + " SET " + quoted.name(name) + " = " + quoted.name(from.name())
                + " WHERE " + quoted.name(name) + " IS NULL";
        List<Operation> last = new ArrayList<>();
        if (!to.nullable()) {
            last.add(new AlterColumn(table, to));
        }
        last.add(new DropColumn(table, from.name()));
        return Remedy.of(
                migration(new AddColumn(table, to.nullable(true))),
                words("Deploy code that writes both columns and reads the old one."),
                migration(new RunSql(Set.of(kind), fill, "")),
                words("Deploy code that knows the new column alone."),
                new Remedy.InMigration(last));
    }

    /** A second column of the new type; what is on the old one goes with it. */
    static Remedy retype(AlterColumn alter, Scene scene) {
        Table table = scene.table(alter.table());
        Ident old = alter.column().name();
        Ident other = Ident.joined(old.text(), "new");
        SqlExpression using = alter.using();
        List<Ident> uses = table.usesOf(old);
        List<Operation> last = new ArrayList<>(dropsOf(table, uses));
        last.add(new DropColumn(alter.table(), old));
        return Remedy.of(
                words("Look first whether all values fit, and deploy code that writes no others."),
                migration(
                        new AddColumn(alter.table(), alter.column().named(other).nullable(true))),
                words("Deploy code that writes both columns, and fill " + other + " of " + (using == null ? old : using)
                        + " by run java, some rows at a time."
                        + (uses.isEmpty() ? "" : " Put on it what is on " + old + ": " + uses + ".")),
                words("Deploy code that knows " + other + " alone: @Field(column = \"" + other + "\")."),
                new Remedy.InMigration(last));
    }

    private static List<Operation> dropsOf(Table table, List<Ident> names) {
        List<Operation> drops = new ArrayList<>();
        for (Ident name : names) {
            table.index(name).ifPresent(_ -> drops.add(new DropIndex(table.name(), name, false)));
            table.uniqueKey(name).ifPresent(_ -> drops.add(new DropUnique(table.name(), name)));
            table.check(name).ifPresent(_ -> drops.add(new DropCheck(table.name(), name)));
            table.foreignKey(name).ifPresent(_ -> drops.add(new DropForeignKey(table.name(), name)));
        }
        return drops;
    }

    /** A default for the time in which old code writes. */
    static Remedy addColumn(AddColumn add) {
        Column column = add.column();
        SqlExpression fill = add.fill();
        SqlExpression value = Optional.ofNullable(fill)
                .filter(SqlExpression::isConstant)
                .orElseGet(() -> Emptiness.of(column.type()));
        boolean same = fill == null || fill.equals(value);
        var added = new AddColumn(add.table(), column.defaultValue(value), same ? null : fill);
        return Remedy.of(
                migration(added),
                words("Deploy code that gives the value."),
                migration(new AlterColumn(add.table(), column)));
    }
}
