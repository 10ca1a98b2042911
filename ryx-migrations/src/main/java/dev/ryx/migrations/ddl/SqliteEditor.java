package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Keyword;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite adds, renames and drops columns in place; for anything else of a table it is rebuilt. */
final class SqliteEditor extends SchemaEditor {

    SqliteEditor(Dialect dialect) {
        super(dialect);
    }

    @Override
    public List<Step> addColumn(Table before, Column column, @Nullable SqlExpression fill) {
        if (fill == null && isAddable(column)) {
            return List.of(addColumn(before, column));
        }
        Rebuild rebuild = Rebuild.of(before, before.columns(Table.adding(column)));
        return List.of(fill == null ? rebuild : rebuild.with(column.name(), new Source(null, fill)));
    }

    /** What rows get that are there has to be a constant, and the table's rows are not written. */
    private static boolean isAddable(Column column) {
        SqlExpression value = column.defaultValue();
        return column.computed() == null
                && !column.primaryKey()
                && (value == null ? column.nullable() : value.isConstant());
    }

    @Override
    public List<Step> alterColumn(
            Table before, Column from, Column to, @Nullable SqlExpression fill, @Nullable SqlExpression using) {
        Rebuild rebuild = Rebuild.of(before, before.columns(Table.replacing(from, to)));
        if (using != null) {
            return List.of(rebuild.with(to.name(), new Source(null, using)));
        }
        return List.of(fill == null ? rebuild : rebuild.with(to.name(), new Source(to.name(), fill)));
    }

    @Override
    public List<Step> dropIndex(Table table, Ident index, boolean concurrently) {
        return List.of(step(
                table.name(),
                Effect.removes(new Thing.OfIndex(table.name(), index)),
                writer -> writer.keyword(Keyword.DROP, Keyword.INDEX).ident(index)));
    }

    @Override
    public List<Step> renameIndex(Table before, Index index, Ident to) {
        List<Step> steps = new ArrayList<>(dropIndex(before, index.name(), false));
        steps.addAll(addIndex(before, index.named(to), false));
        return steps;
    }

    /** An index is the same to whoever writes rows, and needs no rebuild. */
    @Override
    public List<Step> addUnique(Table before, UniqueKey key) {
        return addIndex(before, new Index(key.name(), key.columns(), true), false);
    }

    @Override
    public List<Step> dropUnique(Table before, UniqueKey key) {
        return rebuild(before, before.uniqueKeys(Table.without(key)));
    }

    @Override
    public List<Step> addCheck(Table before, Check check, boolean validated) {
        return rebuild(before, before.checks(Table.adding(check)));
    }

    @Override
    public List<Step> dropCheck(Table before, Check check) {
        return rebuild(before, before.checks(Table.without(check)));
    }

    @Override
    public List<Step> addForeignKey(Table before, ForeignKey key, boolean validated) {
        return rebuild(before, before.foreignKeys(Table.adding(key)));
    }

    @Override
    public List<Step> dropForeignKey(Table before, ForeignKey key) {
        return rebuild(before, before.foreignKeys(Table.without(key)));
    }

    @Override
    public List<Step> replaceForeignKey(Table before, ForeignKey from, ForeignKey to) {
        return rebuild(before, before.foreignKeys(Table.replacing(from, to)));
    }

    @Override
    public List<Step> renameConstraint(Table before, Ident from, Ident to) {
        return rebuild(before, before.constraintRenamed(from, to));
    }

    private static List<Step> rebuild(Table before, Table after) {
        return List.of(Rebuild.of(before, after));
    }

    /** The same steps with rebuilds of one table that follow each other made one. */
    @Override
    public List<Step> merged(List<Step> steps) {
        List<Step> merged = new ArrayList<>();
        for (Step step : steps) {
            Step last = merged.isEmpty() ? null : merged.getLast();
            if (last instanceof Rebuild first
                    && step instanceof Rebuild next
                    && first.then(next).isPresent()) {
                merged.set(merged.size() - 1, first.then(next).get());
            } else {
                merged.add(step);
            }
        }
        return merged;
    }
}
