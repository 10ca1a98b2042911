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
 * Looks at the rows that a check or a foreign key was added without. Only PostgreSQL adds one so; elsewhere there is
 * nothing to do. Its reverse is itself, for to look again does no harm.
 *
 * @param table the table
 * @param name the constraint
 */
public record ValidateConstraint(TableName table, Ident name) implements Operation {

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.part(Constraints.find(owner, name), "constraint", name, Constraints.names(owner));
        return before;
    }

    @Override
    public Operation reversed(Schema before) {
        return this;
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).validate(new Located(this, before).table(table), name);
    }

    @Override
    public String describe() {
        return "validate constraint " + name + " on " + table;
    }
}
