package dev.ryx.migrations.lint;

import static dev.ryx.migrations.lint.Blocks.NOTHING;
import static dev.ryx.migrations.lint.Blocks.WRITES;

import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.AlterForeignKey;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameConstraint;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import java.util.List;

/**
 * MariaDB 11.4 with InnoDB: the manual's pages on <a href="https://mariadb.com/kb/en/alter-table/">ALTER TABLE</a> and <a
 * href="https://mariadb.com/kb/en/innodb-online-ddl/">online DDL</a>. Since 11.2 others write while a table is copied, unless a
 * foreign key of the table changes its rows when others are deleted; before, writers wait for each copy.
 */
final class MariadbImpacts implements Impacts {

    private static final Impact INSTANT = new Impact("ALGORITHM=INSTANT, LOCK=NONE", NOTHING, Work.CATALOGUE);
    private static final Impact NO_COPY = new Impact("ALGORITHM=NOCOPY, LOCK=NONE", NOTHING, Work.CATALOGUE);
    private static final Impact INDEX = new Impact("ALGORITHM=NOCOPY, LOCK=NONE", NOTHING, Work.INDEX);
    private static final Impact WRITE = new Impact("", NOTHING, Work.WRITE);

    @Override
    public Impact of(Scene scene) {
        return switch (scene.operation()) {
            case CreateTable _, DropTable _, RenameTable _, ValidateConstraint _ -> Impact.NONE;
            case DropColumn _, RenameColumn _, DropCheck _, RenameIndex _, DropForeignKey _ -> INSTANT;
            case AddColumn add -> adding(add, scene.table(add.table()));
            case AlterColumn alter -> altering(alter, scene);
            case AddIndex add ->
                add.index().unique()
                        ? unique(scene.table(add.table()), add.index().columns())
                        : INDEX;
            case AddUnique add -> unique(scene.table(add.table()), add.key().columns());
            case DropIndex _, DropUnique _ -> NO_COPY;
            case AddCheck add -> copy(scene.table(add.table()));
            case AddForeignKey add -> copy(scene.table(add.table()));
            case AlterForeignKey alter -> copy(scene.table(alter.table()), alter.name());
            case RenameConstraint rename ->
                scene.table(rename.table()).uniqueKey(rename.from()).isPresent()
                        ? INSTANT
                        : copy(scene.table(rename.table()), rename.from());
            case RunSql _, RunJava _, Separate _ -> Impact.NONE;
        };
    }

    private static Impact unique(Table table, List<Ident> columns) {
        return LongText.isIn(table, columns) ? copy(table) : INDEX;
    }

    private static Impact copy(Table table) {
        return copy(table.foreignKeys());
    }

    /** A copy after a foreign key has gone. */
    private static Impact copy(Table table, Ident gone) {
        return copy(table.foreignKeys().stream()
                .filter(key -> !key.name().equals(gone))
                .toList());
    }

    private static Impact copy(List<ForeignKey> keys) {
        boolean acts = keys.stream()
                .anyMatch(key -> key.onDelete() == OnDelete.CASCADE || key.onDelete() == OnDelete.SET_NULL);
        return acts
                ? new Impact("ALGORITHM=COPY, LOCK=SHARED", WRITES, Work.REWRITE)
                : new Impact("ALGORITHM=COPY, LOCK=NONE", NOTHING, Work.REWRITE);
    }

    /** A table of a computed column is copied where another is made anew in place. */
    private static Impact rebuild(Table table) {
        boolean computed = table.columns().stream().anyMatch(column -> column.computed() != null);
        return computed ? copy(table) : new Impact("ALGORITHM=INPLACE, LOCK=NONE", NOTHING, Work.REWRITE);
    }

    private static Impact adding(AddColumn add, Table table) {
        if (add.column().computed() != null) {
            return copy(table);
        }
        SqlExpression fill = add.fill();
        if (fill == null || fill.isConstant()) {
            return INSTANT;
        }
        return add.column().nullable() ? INSTANT.and(WRITE) : rebuild(table);
    }

    private static Impact altering(AlterColumn alter, Scene scene) {
        Table table = scene.table(alter.table());
        var change = new ColumnChange(scene.column(alter.table(), alter.column().name()), alter.column());
        if (alter.using() != null) {
            return alter.column().nullable() ? INSTANT.and(WRITE) : rebuild(table);
        }
        if (change.isOfType() && !(change.isLengthened() && MysqlImpacts.isOfOneLengthByte(change))) {
            return copy(table);
        }
        if (change.isOfNullability()) {
            return rebuild(table);
        }
        return alter.fill() == null ? INSTANT : INSTANT.and(WRITE);
    }
}
