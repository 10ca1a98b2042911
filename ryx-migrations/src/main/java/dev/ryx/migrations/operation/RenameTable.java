package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Gives a table another name, within its schema. Its indexes and constraints keep theirs.
 *
 * @param from the table
 * @param to its new name
 */
public record RenameTable(TableName from, Ident to) implements Operation {

    private TableName target() {
        return from.renamed(to);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        located.table(from);
        located.requireFree(before.table(target()), "table", target());
        return before.renamed(from, target());
    }

    @Override
    public Operation reversed(Schema before) {
        return new RenameTable(target(), from.name());
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).renameTable(from, target());
    }

    @Override
    public String describe() {
        return "rename table " + from + " to " + to;
    }
}
