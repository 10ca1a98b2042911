package dev.ryx.migrations.operation;

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
 * Adds a column.
 *
 * @param table the table
 * @param column the column, which is no part of the primary key
 * @param fill what the rows get that are there, or null for the column's default
 */
public record AddColumn(
        TableName table, Column column, @Nullable SqlExpression fill) implements Operation {

    /** Adds a column whose default is what the rows get. */
    public AddColumn(TableName table, Column column) {
        this(table, column, null);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.requireFree(owner.column(column.name()), "column", column.name());
        if (column.primaryKey()) {
            throw located.refused(
                    "a primary key is made with its table.", "Make a new table, copy the rows, and drop this one.");
        }
        return before.replacing(owner.columns(Table.adding(column)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new DropColumn(table, column.name(), fill);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).addColumn(new Located(this, before).table(table), column, fill);
    }

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }
}
