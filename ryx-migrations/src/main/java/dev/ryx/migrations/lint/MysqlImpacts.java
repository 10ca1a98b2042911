package dev.ryx.migrations.lint;

import static dev.ryx.migrations.lint.Blocks.NOTHING;
import static dev.ryx.migrations.lint.Blocks.WRITES;

import dev.ryx.meta.SqlType;
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
import dev.ryx.migrations.schema.SqlExpression;

/**
 * MySQL 8.0 with InnoDB: the manual's page on <a
 * href="https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html">online DDL operations</a>, as of 8.0.31. Each
 * change also waits, at its beginning and end, for those who use the table in a transaction: <a
 * href="https://dev.mysql.com/doc/refman/8.0/en/metadata-locking.html">metadata locks</a>.
 */
final class MysqlImpacts implements Impacts {

    private static final Impact INSTANT = new Impact("ALGORITHM=INSTANT", NOTHING, Work.CATALOGUE);
    private static final Impact COPY = new Impact("ALGORITHM=COPY, LOCK=SHARED", WRITES, Work.REWRITE);
    private static final Impact WRITE = new Impact("", NOTHING, Work.WRITE);

    @Override
    public Impact of(Scene scene) {
        return switch (scene.operation()) {
            case CreateTable _, DropTable _, RenameTable _, ValidateConstraint _ -> Impact.NONE;
            case DropColumn _, RenameColumn _, DropCheck _ -> INSTANT;
            case AddColumn add -> adding(add);
            case AlterColumn alter -> altering(alter, scene);
            case AddIndex add ->
                LongText.isIn(scene.table(add.table()), add.index().columns())
                                && add.index().unique()
                        ? COPY
                        : inPlace(Work.INDEX);
            case AddUnique add ->
                LongText.isIn(scene.table(add.table()), add.key().columns()) ? COPY : inPlace(Work.INDEX);
            case DropIndex _, RenameIndex _, DropUnique _, DropForeignKey _ -> inPlace(Work.CATALOGUE);
            case AddCheck _, AddForeignKey _, AlterForeignKey _ -> COPY;
            case RenameConstraint rename ->
                scene.table(rename.table()).uniqueKey(rename.from()).isPresent() ? inPlace(Work.CATALOGUE) : COPY;
            case RunSql _, RunJava _, Separate _ -> Impact.NONE;
        };
    }

    private static Impact inPlace(Work work) {
        return new Impact("ALGORITHM=INPLACE, LOCK=NONE", NOTHING, work);
    }

    private static Impact adding(AddColumn add) {
        SqlExpression value = add.column().defaultValue();
        if (add.column().computed() != null || (value != null && !value.isConstant())) {
            return COPY;
        }
        SqlExpression fill = add.fill();
        if (fill == null || fill.isConstant()) {
            return INSTANT;
        }
        return add.column().nullable() ? INSTANT.and(WRITE) : inPlace(Work.REWRITE);
    }

    private static Impact altering(AlterColumn alter, Scene scene) {
        var change = new ColumnChange(scene.column(alter.table(), alter.column().name()), alter.column());
        if (alter.using() != null) {
            return alter.column().nullable() ? INSTANT.and(WRITE) : inPlace(Work.REWRITE);
        }
        if (change.isOfType() && !(change.isLengthened() && isOfOneLengthByte(change))) {
            return COPY;
        }
        if (change.isOfNullability()) {
            return inPlace(Work.REWRITE);
        }
        Impact impact = change.isOfType() ? inPlace(Work.CATALOGUE) : INSTANT;
        return alter.fill() == null ? impact : impact.and(WRITE);
    }

    /** Whether both lengths are written in one byte, or both in two: a character takes up to four bytes. */
    static boolean isOfOneLengthByte(ColumnChange change) {
        return change.from().type() instanceof SqlType.Varchar(int before)
                && change.to().type() instanceof SqlType.Varchar(int after)
                && before * 4 > 255 == after * 4 > 255;
    }
}
