package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Gives a column another name; constraints and indexes follow it and keep theirs.
 *
 * @param table the table
 * @param from the column
 * @param to its new name
 */
public record RenameColumn(TableName table, Ident from, Ident to) implements Operation {

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        located.column(table, from);
        Table owner = located.table(table);
        located.requireFree(owner.column(to), "column", to);
        return before.replacing(owner.renamed(from, to)).keyRenamed(table, from, to);
    }

    @Override
    public Operation reversed(Schema before) {
        return new RenameColumn(table, to, from);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).renameColumn(new Located(this, before).table(table), from, to);
    }

    @Override
    public String describe() {
        return "rename column " + table + "." + from + " to " + to;
    }
}
