package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Changes what happens to a row when the row that its foreign key refers to is deleted.
 *
 * @param table the table
 * @param name the foreign key
 * @param onDelete what happens from now on
 */
public record AlterForeignKey(TableName table, Ident name, OnDelete onDelete) implements Operation {

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
        Table owner = new Located(this, before).table(table);
        return before.replacing(owner.foreignKeys(Table.replacing(there, there.onDelete(onDelete))));
    }

    @Override
    public Operation reversed(Schema before) {
        return new AlterForeignKey(table, name, located(before).onDelete());
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        ForeignKey there = located(before);
        return SchemaEditor.of(dialect)
                .replaceForeignKey(new Located(this, before).table(table), there, there.onDelete(onDelete));
    }

    @Override
    public String describe() {
        return "alter foreign key " + name + " on " + table;
    }
}
