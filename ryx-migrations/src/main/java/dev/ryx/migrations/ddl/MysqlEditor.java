package dev.ryx.migrations.ddl;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MySQL and MariaDB change tables in place, and each statement stands for itself. */
final class MysqlEditor extends SchemaEditor {

    MysqlEditor(Dialect dialect) {
        super(dialect);
    }

    /** A constant that rows get is a default for a moment: then no row is written. */
    @Override
    public List<Step> addColumn(Table before, Column column, @Nullable SqlExpression fill) {
        if (fill == null) {
            return List.of(addColumn(before, column));
        }
        return fill.isConstant()
                ? List.of(
                        addColumn(before, column.defaultValue(fill)),
                        alter(before.name(), Effect.REPEATABLE, setDefault(column)))
                : addAndFill(before, column, fill);
    }

    private List<Step> addAndFill(Table before, Column column, SqlExpression fill) {
        List<Step> steps = new ArrayList<>();
        steps.add(addColumn(before, column.nullable(true)));
        steps.add(fill(before, column.name(), fill, true));
        if (!column.nullable()) {
            steps.add(modify(before, column));
        }
        return steps;
    }

    private Fragment setDefault(Column column) {
        SqlExpression value = column.defaultValue();
        return writer -> {
            writer.keyword(Keyword.ALTER, Keyword.COLUMN).ident(column.name());
            if (value == null) {
                writer.keyword(Keyword.DROP, Keyword.DEFAULT);
            } else {
                writer.keyword(Keyword.SET, Keyword.DEFAULT)
                        .write(ColumnClause.defaultValue(value, column.type(), dialect()));
            }
        };
    }

    private Step modify(Table table, Column column) {
        return alter(
                table.name(),
                Effect.REPEATABLE,
                writer -> writer.keyword(Keyword.MODIFY, Keyword.COLUMN).write(new ColumnClause(column, dialect())));
    }

    /** A key that takes the column otherwise after the change is made anew around it. */
    @Override
    public List<Step> alterColumn(
            Table before, Column from, Column to, @Nullable SqlExpression fill, @Nullable SqlExpression using) {
        Table after = before.columns(Table.replacing(from, to));
        List<Step> steps = new ArrayList<>();
        List<UniqueKey> keys = before.uniqueKeys().stream()
                .filter(key -> takesOtherwise(before, after, key.columns(), true))
                .toList();
        List<Index> indexes = before.indexes().stream()
                .filter(index -> takesOtherwise(before, after, index.columns(), index.unique()))
                .toList();
        keys.forEach(key -> steps.addAll(dropUnique(before, key)));
        indexes.forEach(index -> steps.addAll(dropIndex(before, index.name(), false)));
        steps.addAll(using == null ? changed(before, to, fill) : recomputed(before, to, fill, using));
        keys.forEach(key -> steps.addAll(addUnique(after, key)));
        indexes.forEach(index -> steps.addAll(addIndex(after, index, false)));
        return steps;
    }

    private boolean takesOtherwise(Table before, Table after, List<Ident> columns, boolean unique) {
        return !parts(before, columns, unique).equals(parts(after, columns, unique));
    }

    private String parts(Table table, List<Ident> columns, boolean unique) {
        return Sql.statement(dialect(), new KeyParts(table.columns(columns), unique, dialect()))
                .sql();
    }

    private List<Step> changed(Table before, Column to, @Nullable SqlExpression fill) {
        return fill == null
                ? List.of(modify(before, to))
                : List.of(modify(before, to.nullable(true)), fill(before, to.name(), fill, false), modify(before, to));
    }

    /** There is no {@code USING} here: a second column takes the new values and then the place of the first. */
    private List<Step> recomputed(Table before, Column to, @Nullable SqlExpression fill, SqlExpression using) {
        List<Ident> uses = before.usesOf(to.name());
        if (!uses.isEmpty() || to.primaryKey()) {
            throw new MigrationException(
                    dialect().kind().displayName() + " cannot compute " + before.name() + "." + to.name()
                            + " anew while a key, an index or a check is on it" + (uses.isEmpty() ? "." : ": " + uses),
                    "Drop that first, and add it again afterwards.",
                    null);
        }
        Ident other = Ident.joined("ryx_new", to.name().text());
        List<Step> steps = new ArrayList<>();
        steps.add(addColumn(before, to.named(other).nullable(true)));
        steps.add(fill(before, other, using, true));
        steps.addAll(dropColumn(before, to));
        steps.add(renameColumn(before.name(), other, to.name()));
        if (fill != null) {
            steps.add(fill(before, to.name(), fill, false));
        }
        if (!to.nullable()) {
            steps.add(modify(before, to));
        }
        return steps;
    }

    /** No column is renamed here that a check or an index over an expression mentions, so those go and come back. */
    @Override
    public List<Step> renameColumn(Table before, Ident from, Ident to) {
        refuseIfComputedOf(before, from);
        Table after = before.renamed(from, to);
        List<Check> checks = before.checks().stream()
                .filter(check -> check.condition().mentions(from))
                .toList();
        List<UniqueKey> keys = before.uniqueKeys().stream()
                .filter(key -> key.columns().contains(from) && isOverExpression(before, key.columns()))
                .toList();
        List<Step> steps = new ArrayList<>();
        checks.forEach(check -> steps.addAll(dropCheck(before, check)));
        keys.forEach(key -> steps.addAll(dropUnique(before, key)));
        steps.add(renameColumn(before.name(), from, to));
        keys.forEach(
                key -> steps.addAll(addUnique(after, after.uniqueKey(key.name()).orElseThrow())));
        checks.forEach(
                check -> steps.addAll(addCheck(after, after.check(check.name()).orElseThrow(), true)));
        return steps;
    }

    private boolean isOverExpression(Table table, List<Ident> columns) {
        return !parts(table, columns, true)
                .equals(Sql.statement(dialect(), new NameList(columns)).sql());
    }

    private void refuseIfComputedOf(Table table, Ident column) {
        for (Column other : table.columns()) {
            SqlExpression computed = other.computed();
            if (computed != null && computed.mentions(column)) {
                throw new MigrationException(
                        dialect().kind().displayName() + " renames no column that another is computed of: "
                                + table.name() + "." + other.name() + " is computed of " + column + ".",
                        "Drop " + other.name() + " first, and add it again afterwards.",
                        null);
            }
        }
    }

    @Override
    public List<Step> dropIndex(Table table, Ident index, boolean concurrently) {
        return List.of(alter(
                table.name(),
                Effect.removes(new Thing.OfIndex(table.name(), index)),
                writer -> writer.keyword(Keyword.DROP, Keyword.INDEX).ident(index)));
    }

    @Override
    public List<Step> renameIndex(Table before, Index index, Ident to) {
        return List.of(rename(before, index.name(), to));
    }

    private Step rename(Table table, Ident from, Ident to) {
        return alter(
                table.name(),
                Effect.renames(new Thing.OfIndex(table.name(), from), new Thing.OfIndex(table.name(), to)),
                writer -> writer.keyword(Keyword.RENAME, Keyword.INDEX)
                        .ident(from)
                        .keyword(Keyword.TO)
                        .ident(to));
    }

    @Override
    public List<Step> dropUnique(Table before, UniqueKey key) {
        return dropIndex(before, key.name(), false);
    }

    @Override
    public List<Step> dropForeignKey(Table before, ForeignKey key) {
        return List.of(alter(
                before.name(),
                Effect.removes(new Thing.OfConstraint(before.name(), key.name())),
                writer -> writer.keyword(Keyword.DROP, Keyword.FOREIGN, Keyword.KEY)
                        .ident(key.name())));
    }

    /** A unique constraint is an index; any other goes and comes back. */
    @Override
    public List<Step> renameConstraint(Table before, Ident from, Ident to) {
        List<Step> steps = new ArrayList<>();
        before.uniqueKey(from).ifPresent(key -> steps.add(rename(before, from, to)));
        before.check(from).ifPresent(check -> {
            steps.addAll(dropCheck(before, check));
            steps.addAll(addCheck(before, new Check(to, check.condition()), true));
        });
        before.foreignKey(from).ifPresent(key -> {
            steps.addAll(dropForeignKey(before, key));
            steps.addAll(addForeignKey(before, key.named(to), true));
        });
        return steps;
    }
}
