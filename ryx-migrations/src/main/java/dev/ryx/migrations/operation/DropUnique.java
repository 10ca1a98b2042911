package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Drops a unique constraint.
 *
 * @param table the table
 * @param name the unique
 */
public record DropUnique(TableName table, Ident name) implements Operation {

    private UniqueKey located(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        return located.part(
                owner.uniqueKey(name),
                "unique",
                name,
                owner.uniqueKeys().stream().map(UniqueKey::name).toList());
    }

    @Override
    public Schema after(Schema before) {
        UniqueKey there = located(before);
        return before.replacing(new Located(this, before).table(table).uniqueKeys(Table.without(there)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new AddUnique(table, located(before));
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).dropUnique(new Located(this, before).table(table), located(before));
    }

    @Override
    public String describe() {
        return "drop unique " + name + " on " + table;
    }
}
