package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Drops a table that no other refers to. Its reverse makes it again, without the rows.
 *
 * @param table the table
 */
public record DropTable(TableName table) implements Operation {

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        located.table(table);
        List<Table> others = before.referringTo(table);
        if (!others.isEmpty()) {
            throw located.refused(
                    others.getFirst().name() + " refers to it.", "Drop the foreign key first, in the same migration.");
        }
        return before.without(table);
    }

    @Override
    public Operation reversed(Schema before) {
        return new CreateTable(new Located(this, before).table(table));
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).dropTable(new Located(this, before).table(table));
    }

    @Override
    public String describe() {
        return "drop table " + table;
    }
}
