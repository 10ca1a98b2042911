package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Drops a foreign key.
 *
 * @param table the table
 * @param name the foreign key
 */
public record DropForeignKey(TableName table, Ident name) implements Operation {

    private ForeignKey located(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        return located.part(
                owner.foreignKey(name),
                "foreign key",
                name,
                owner.foreignKeys().stream().map(ForeignKey::name).toList());
    }

    @Override
    public Schema after(Schema before) {
        ForeignKey there = located(before);
        return before.replacing(new Located(this, before).table(table).foreignKeys(Table.without(there)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new AddForeignKey(table, located(before));
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).dropForeignKey(new Located(this, before).table(table), located(before));
    }

    @Override
    public String describe() {
        return "drop foreign key " + name + " on " + table;
    }
}
