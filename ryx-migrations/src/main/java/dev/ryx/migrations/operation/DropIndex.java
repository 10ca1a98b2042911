package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Drops an index.
 *
 * @param table the table
 * @param index the index
 * @param concurrently whether PostgreSQL lets others go on meanwhile, which is outside of any transaction
 */
public record DropIndex(TableName table, Ident index, boolean concurrently) implements Operation {

    /** Drops an index in the migration's transaction. */
    public DropIndex(TableName table, Ident index) {
        this(table, index, false);
    }

    private Index located(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        return located.part(
                owner.index(index),
                "index",
                index,
                owner.indexes().stream().map(Index::name).toList());
    }

    @Override
    public Schema after(Schema before) {
        Index there = located(before);
        return before.replacing(new Located(this, before).table(table).indexes(Table.without(there)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new AddIndex(table, located(before), concurrently);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).dropIndex(new Located(this, before).table(table), index, concurrently);
    }

    @Override
    public String describe() {
        return "drop index " + index + " on " + table;
    }
}
