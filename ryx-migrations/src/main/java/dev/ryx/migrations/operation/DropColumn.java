package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column that no constraint and no index is on. Its reverse makes it again; its values are gone, and a column that
 * accepts no NULL and has no default gets the fill, or the emptiest value of its type.
 *
 * @param table the table
 * @param column the column
 * @param fill what the rows get when the column comes back, or null
 */
public record DropColumn(
        TableName table, Ident column, @Nullable SqlExpression fill) implements Operation {

    /** Drops a column. */
    public DropColumn(TableName table, Ident column) {
        this(table, column, null);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Column there = located.column(table, column);
        if (there.primaryKey()) {
            throw located.refused("it is the primary key.", "Make a new table, copy the rows, and drop this one.");
        }
        located.requireUnused(table, column);
        return before.replacing(located.table(table).columns(Table.without(there)));
    }

    @Override
    public Operation reversed(Schema before) {
        Column there = new Located(this, before).column(table, column);
        return new AddColumn(table, there, fill != null ? fill : Emptiest.ifNeeded(there));
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        var located = new Located(this, before);
        return SchemaEditor.of(dialect).dropColumn(located.table(table), located.column(table, column));
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + column;
    }
}
