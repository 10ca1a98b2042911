package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Adds a unique constraint.
 *
 * @param table the table
 * @param key the unique
 */
public record AddUnique(TableName table, UniqueKey key) implements Operation {

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.requireFree(owner.uniqueKey(key.name()), "unique", key.name());
        located.requireColumns(table, key.columns());
        return before.replacing(owner.uniqueKeys(Table.adding(key)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new DropUnique(table, key.name());
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).addUnique(new Located(this, before).table(table), key);
    }

    @Override
    public String describe() {
        return "add unique " + key.name() + " on " + table;
    }
}
