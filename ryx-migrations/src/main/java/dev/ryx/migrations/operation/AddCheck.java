package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Adds a check constraint.
 *
 * @param table the table
 * @param check the check
 * @param validated whether PostgreSQL looks at the rows that are there; if not, {@link ValidateConstraint} does later. Other
 *     databases look at once
 */
public record AddCheck(TableName table, Check check, boolean validated) implements Operation {

    /** Looks at the rows that are there. */
    public AddCheck(TableName table, Check check) {
        this(table, check, true);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.requireFree(owner.check(check.name()), "check", check.name());
        return before.replacing(owner.checks(Table.adding(check)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new DropCheck(table, check.name());
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).addCheck(new Located(this, before).table(table), check, validated);
    }

    @Override
    public String describe() {
        return "add check " + check.name() + " on " + table;
    }
}
