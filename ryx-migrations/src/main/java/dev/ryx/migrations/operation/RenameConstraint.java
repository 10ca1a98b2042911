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
 * Gives a unique constraint, a check or a foreign key another name.
 *
 * @param table the table
 * @param from the constraint
 * @param to its new name
 */
public record RenameConstraint(TableName table, Ident from, Ident to) implements Operation {

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.part(Constraints.find(owner, from), "constraint", from, Constraints.names(owner));
        located.requireFree(Constraints.find(owner, to), "constraint", to);
        return before.replacing(owner.constraintRenamed(from, to));
    }

    @Override
    public Operation reversed(Schema before) {
        return new RenameConstraint(table, to, from);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).renameConstraint(new Located(this, before).table(table), from, to);
    }

    @Override
    public String describe() {
        return "rename constraint " + from + " on " + table + " to " + to;
    }
}
