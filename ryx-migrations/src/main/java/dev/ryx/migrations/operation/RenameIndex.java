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
 * Gives an index another name.
 *
 * @param table the table
 * @param from the index
 * @param to its new name
 */
public record RenameIndex(TableName table, Ident from, Ident to) implements Operation {

    private Index located(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        return located.part(
                owner.index(from),
                "index",
                from,
                owner.indexes().stream().map(Index::name).toList());
    }

    @Override
    public Schema after(Schema before) {
        Index there = located(before);
        Table owner = new Located(this, before).table(table);
        return before.replacing(owner.indexes(Table.replacing(there, there.named(to))));
    }

    @Override
    public Operation reversed(Schema before) {
        return new RenameIndex(table, to, from);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).renameIndex(new Located(this, before).table(table), located(before), to);
    }

    @Override
    public String describe() {
        return "rename index " + from + " on " + table + " to " + to;
    }
}
