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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a column another type, default or collation, or lets it accept NULL or not.
 *
 * @param table the table
 * @param column the column as it shall be
 * @param fill what rows get that have NULL in it, or null
 * @param using what the new value is made of, or null for the database's own conversion
 */
public record AlterColumn(
        TableName table,
        Column column,
        @Nullable SqlExpression fill,
        @Nullable SqlExpression using) implements Operation {

    /** Lets the database convert the values. */
    public AlterColumn(TableName table, Column column) {
        this(table, column, null, null);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Column there = located.column(table, column.name());
        if (there.primaryKey() != column.primaryKey() || there.generated() != column.generated()) {
            throw located.refused(
                    "a primary key stays what it is.", "Make a new table, copy the rows, and drop this one.");
        }
        if (!Objects.equals(there.computed(), column.computed())) {
            throw located.refused(
                    "what a column is computed of stays what it is.", "Drop the column and add it again.");
        }
        return before.replacing(located.table(table).columns(Table.replacing(there, column)));
    }

    /** Back to what it was; where NULL was refused, the emptiest value takes the place of those that came since. */
    @Override
    public Operation reversed(Schema before) {
        Column there = new Located(this, before).column(table, column.name());
        boolean narrower = column.nullable() && !there.nullable();
        SqlExpression value = there.defaultValue();
        return new AlterColumn(table, there, narrower ? value != null ? value : Emptiest.ifNeeded(there) : null, null);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        var located = new Located(this, before);
        return SchemaEditor.of(dialect)
                .alterColumn(located.table(table), located.column(table, column.name()), column, fill, using);
    }

    @Override
    public String describe() {
        return "alter column " + table + "." + column.name();
    }
}
