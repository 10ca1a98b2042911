package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Makes a table, with its constraints and indexes.
 *
 * @param table the table
 */
public record CreateTable(Table table) implements Operation {

    @Override
    public Schema after(Schema before) {
        new Located(this, before).requireFree(before.table(table.name()), "table", table.name());
        return before.with(table);
    }

    @Override
    public Operation reversed(Schema before) {
        return new DropTable(table.name());
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).createTable(table);
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }
}
