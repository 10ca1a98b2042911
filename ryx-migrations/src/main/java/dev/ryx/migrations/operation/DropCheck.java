package dev.ryx.migrations.operation;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Drops a check constraint.
 *
 * @param table the table
 * @param name the check
 */
public record DropCheck(TableName table, Ident name) implements Operation {

    private Check located(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        return located.part(
                owner.check(name),
                "check",
                name,
                owner.checks().stream().map(Check::name).toList());
    }

    @Override
    public Schema after(Schema before) {
        Check there = located(before);
        return before.replacing(new Located(this, before).table(table).checks(Table.without(there)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new AddCheck(table, located(before));
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).dropCheck(new Located(this, before).table(table), located(before));
    }

    @Override
    public String describe() {
        return "drop check " + name + " on " + table;
    }
}
