package dev.ryx.migrations.lint;

import static dev.ryx.migrations.lint.Blocks.EVERYTHING;
import static dev.ryx.migrations.lint.Blocks.SCHEMA_CHANGES;
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
import dev.ryx.migrations.schema.Table;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 18: the manual's pages on <a href="https://www.postgresql.org/docs/18/sql-altertable.html">ALTER TABLE</a>, <a
 * href="https://www.postgresql.org/docs/18/sql-createindex.html">CREATE INDEX</a>, <a
 * href="https://www.postgresql.org/docs/18/sql-dropindex.html">DROP INDEX</a>, <a
 * href="https://www.postgresql.org/docs/18/sql-alterindex.html">ALTER INDEX</a> and <a
 * href="https://www.postgresql.org/docs/18/explicit-locking.html">locks</a>. A lock lasts until the transaction ends.
 */
final class PostgresImpacts implements Impacts {

    /** What is the same for all rows of a statement; anything else may be another value for each row. */
    private static final Pattern STABLE = Pattern.compile(
            "(?i)(now\\(\\)|current_(timestamp|date|time)|localtime(stamp)?|(statement|transaction)_timestamp\\(\\)"
                    + "|current_user|session_user)");

    @Override
    public Impact of(Scene scene) {
        return switch (scene.operation()) {
            case CreateTable create -> referring(create.table(), scene);
            case DropTable _, RenameTable _, DropColumn _, RenameColumn _ -> exclusive(Work.CATALOGUE);
            case DropUnique _, DropCheck _, DropForeignKey _, RenameConstraint _ -> exclusive(Work.CATALOGUE);
            case AddColumn add -> exclusive(work(add));
            case AlterColumn alter -> exclusive(work(alter, scene));
            case AddIndex add -> add.concurrently() ? online(Work.INDEX) : new Impact("SHARE", WRITES, Work.INDEX);
            case DropIndex drop -> drop.concurrently() ? online(Work.CATALOGUE) : exclusive(Work.CATALOGUE);
            case RenameIndex _ -> online(Work.CATALOGUE);
            case AddUnique _ -> exclusive(Work.INDEX);
            case AddCheck add -> exclusive(add.validated() ? Work.READ : Work.CATALOGUE);
            case AddForeignKey add -> referring(add.validated() ? Work.READ : Work.CATALOGUE);
            case AlterForeignKey _ -> exclusive(Work.READ);
            case ValidateConstraint validate ->
                online(scene.unvalidated().contains(validate.name()) ? Work.READ : Work.CATALOGUE);
            case RunSql _, RunJava _, Separate _ -> Impact.NONE;
        };
    }

    private static Impact exclusive(Work work) {
        return new Impact("ACCESS EXCLUSIVE", EVERYTHING, work);
    }

    private static Impact online(Work work) {
        return new Impact("SHARE UPDATE EXCLUSIVE", SCHEMA_CHANGES, work);
    }

    /** A foreign key locks both tables. */
    private static Impact referring(Work work) {
        return new Impact("SHARE ROW EXCLUSIVE", WRITES, work);
    }

    private static Impact referring(Table table, Scene scene) {
        boolean refersToOthers = table.foreignKeys().stream()
                .anyMatch(key -> !key.target().equals(table.name()) && !scene.isFresh(key.target()));
        return refersToOthers ? referring(Work.CATALOGUE) : Impact.NONE;
    }

    private static Work work(AddColumn add) {
        if (add.column().computed() != null || varies(add.column().defaultValue())) {
            return Work.REWRITE;
        }
        SqlExpression fill = add.fill();
        return fill == null || fill.isConstant() ? Work.CATALOGUE : Work.WRITE;
    }

    private static boolean varies(@Nullable SqlExpression value) {
        return value != null
                && !value.isConstant()
                && !STABLE.matcher(value.sql()).matches();
    }

    private static Work work(AlterColumn alter, Scene scene) {
        Table table = scene.table(alter.table());
        var change = new ColumnChange(scene.column(alter.table(), alter.column().name()), alter.column());
        if (alter.using() != null || (change.isOfType() && !isBinaryCompatible(change))) {
            return Work.REWRITE;
        }
        if (alter.fill() != null) {
            return Work.WRITE;
        }
        boolean checked = change.isOfType()
                && table.checks().stream()
                        .anyMatch(check ->
                                check.condition().mentions(alter.column().name()));
        boolean searched = change.refusesNull()
                && !scene.isKnownNotNull(alter.table(), alter.column().name());
        return checked || searched ? Work.READ : Work.CATALOGUE;
    }

    /** Whether the rows may stay as they are: text that gets longer, decimals with more digits before the point. */
    private static boolean isBinaryCompatible(ColumnChange change) {
        boolean text = change.from().type().isText() && change.to().type() instanceof SqlType.Text;
        return change.isLengthened() || change.isMoreDigits() || (text && !change.isOfCollation());
    }
}
