package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Makes an index.
 *
 * @param table the table
 * @param index the index
 * @param concurrently whether PostgreSQL lets others write meanwhile, which is outside of any transaction; on other
 *     databases it makes no difference
 */
public record AddIndex(TableName table, Index index, boolean concurrently) implements Operation {

    /** Makes an index in the migration's transaction. */
    public AddIndex(TableName table, Index index) {
        this(table, index, false);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.requireFree(owner.index(index.name()), "index", index.name());
        located.requireColumns(table, index.columns());
        return before.replacing(owner.indexes(Table.adding(index)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new DropIndex(table, index.name(), concurrently);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).addIndex(new Located(this, before).table(table), index, concurrently);
    }

    @Override
    public String describe() {
        return "add index " + index.name() + " on " + table;
    }
}
