package dev.ryx.migrations.lint;

import static dev.ryx.migrations.lint.Remedy.migration;
import static dev.ryx.migrations.lint.Remedy.words;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.AlterForeignKey;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The same change with less waiting, where a database has a way. */
final class Safer {

    private Safer() {}

    static Remedy than(Scene scene) {
        return switch (scene.kind()) {
            case POSTGRESQL -> onPostgres(scene);
            case MYSQL, MARIADB -> onMysql(scene);
            case SQLITE ->
                Remedy.say("SQLite knows no other way. Let it run when nobody writes; changes of one table that follow"
                        + " each other in a migration are made at once.");
        };
    }

    private static Remedy onPostgres(Scene scene) {
        return switch (scene.operation()) {
            case AddIndex add -> Remedy.of(migration(new AddIndex(add.table(), add.index(), true)));
            case AddUnique add -> unique(add);
            case AddCheck add -> validatedLater(add.table(), new AddCheck(add.table(), add.check(), false));
            case AddForeignKey add -> validatedLater(add.table(), new AddForeignKey(add.table(), add.key(), false));
            case AlterForeignKey alter -> foreignKey(alter, scene);
            case AddColumn add -> addColumn(add, scene);
            case AlterColumn alter -> alterColumn(alter, scene);
            default -> quiet();
        };
    }

    /** An index first, which then becomes the constraint's. */
    private static Remedy unique(AddUnique add) {
        Quoted quoted = Quoted.of(DatabaseKind.POSTGRESQL);
        Ident name = Ident.joined("ix", add.key().name().text());
        String using = "ALTER TABLE " + quoted.name(add.table()) + " ADD CONSTRAINT "
                + quoted.name(add.key().name()) + " UNIQUE USING INDEX " + quoted.name(name);
        return Remedy.of(
                migration(new AddIndex(add.table(), new Index(name, add.key().columns(), true), true)),
                migration(new Separate(
                        List.of(new DropIndex(add.table(), name, false), add),
                        List.of(new RunSql(Set.of(DatabaseKind.POSTGRESQL), using, null)))));
    }

    private static Remedy validatedLater(TableName table, AddCheck add) {
        return Remedy.of(
                migration(add),
                migration(new ValidateConstraint(table, add.check().name())));
    }

    private static Remedy validatedLater(TableName table, AddForeignKey add) {
        return Remedy.of(
                migration(add),
                migration(new ValidateConstraint(table, add.key().name())));
    }

    private static Remedy foreignKey(AlterForeignKey alter, Scene scene) {
        ForeignKey key = scene.table(alter.table())
                .foreignKey(alter.name())
                .orElseThrow()
                .onDelete(alter.onDelete());
        return Remedy.of(
                migration(
                        new DropForeignKey(alter.table(), alter.name()), new AddForeignKey(alter.table(), key, false)),
                migration(new ValidateConstraint(alter.table(), alter.name())));
    }

    /** The column alone first, then the rows, then what it refuses. */
    private static Remedy addColumn(AddColumn add, Scene scene) {
        Column column = add.column();
        SqlExpression value = add.fill() != null ? add.fill() : column.defaultValue();
        if (column.computed() != null || value == null) {
            return Remedy.say("Compute it in queries or in a view, or let it run when nobody works.");
        }
        Column bare = column.nullable(true).defaultValue(null);
        List<Remedy.Stage> stages = new ArrayList<>();
        stages.add(migration(new AddColumn(add.table(), bare)));
        if (column.defaultValue() != null) {
            stages.add(migration(new AlterColumn(add.table(), column.nullable(true))));
        }
        stages.add(migration(filling(add.table(), column.name(), value, scene.kind())));
        stages.add(words("On a large table by run java, some rows at a time."));
        if (!column.nullable()) {
            stages.addAll(notNull(add.table(), column));
        }
        return new Remedy(stages);
    }

    private static Remedy alterColumn(AlterColumn alter, Scene scene) {
        Column before = scene.column(alter.table(), alter.column().name());
        var change = new ColumnChange(before, alter.column());
        if (alter.using() != null || change.isOfType()) {
            return Expand.retype(alter, scene);
        }
        List<Remedy.Stage> stages = new ArrayList<>();
        SqlExpression fill = alter.fill();
        if (fill != null) {
            stages.add(migration(filling(alter.table(), alter.column().name(), fill, scene.kind())));
        }
        stages.addAll(notNull(alter.table(), alter.column()));
        return new Remedy(stages);
    }

    /** A check that was validated spares PostgreSQL the look at the rows. */
    private static List<Remedy.Stage> notNull(TableName table, Column column) {
        Ident name = Ident.joined("ck", table.name().text(), column.name().text(), "given");
        var check = new Check(
                name, new SqlExpression(Quoted.of(DatabaseKind.POSTGRESQL).name(column.name()) + " IS NOT NULL"));
        return List.of(
                migration(new AddCheck(table, check, false)),
                migration(new ValidateConstraint(table, name)),
                migration(new AlterColumn(table, column), new DropCheck(table, name)));
    }

    private static RunSql filling(TableName table, Ident column, SqlExpression value, DatabaseKind kind) {
        Quoted quoted = Quoted.of(kind);
        String sql = "UPDATE " + quoted.name(table) + " SET " + quoted.name(column) + " = " + value + " WHERE "
                + quoted.name(column) + " IS NULL";
        return new RunSql(Set.of(kind), sql, "");
    }

    private static Remedy onMysql(Scene scene) {
        return switch (scene.operation()) {
            case AddColumn add when add.column().computed() == null -> addColumnOnMysql(add, scene);
            case AlterColumn alter -> {
                Column before = scene.column(alter.table(), alter.column().name());
                yield new ColumnChange(before, alter.column()).isOfType()
                        ? Expand.retype(alter, scene)
                        : Remedy.say("Fill the rows by run java before, some at a time.");
            }
            default -> elsewhere(scene);
        };
    }

    /** The column alone is added at once; its default, if it is an expression, is given to it afterwards. */
    private static Remedy addColumnOnMysql(AddColumn add, Scene scene) {
        Column column = add.column();
        SqlExpression value = add.fill() != null ? add.fill() : column.defaultValue();
        if (value == null) {
            return quiet();
        }
        List<Remedy.Stage> stages = new ArrayList<>();
        stages.add(migration(new AddColumn(add.table(), column.nullable(true).defaultValue(null))));
        if (column.defaultValue() != null) {
            stages.add(migration(new AlterColumn(add.table(), column.nullable(true))));
        }
        stages.add(migration(filling(add.table(), column.name(), value, scene.kind())));
        stages.add(words("On a large table by run java, some rows at a time."));
        if (!column.nullable()) {
            stages.add(migration(new AlterColumn(add.table(), column)));
        }
        return new Remedy(stages);
    }

    /** A tool that copies the table while others write, and a state that takes note of it. */
    private static Remedy elsewhere(Scene scene) {
        return Remedy.of(
                words("Let it run when nobody writes; or have a tool such as gh-ost or pt-online-schema-change make the"
                        + " change while others write, and take note of it:"),
                migration(new Separate(List.of(scene.operation()), List.of())));
    }

    private static Remedy quiet() {
        return Remedy.say("Let it run when nobody works.");
    }
}
