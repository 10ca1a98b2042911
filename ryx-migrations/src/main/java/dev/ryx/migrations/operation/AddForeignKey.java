package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Adds a foreign key.
 *
 * @param table the table
 * @param key the foreign key
 * @param validated whether PostgreSQL looks at the rows that are there; if not, {@link ValidateConstraint} does later. Other
 *     databases look at once
 */
public record AddForeignKey(TableName table, ForeignKey key, boolean validated) implements Operation {

    /** Looks at the rows that are there. */
    public AddForeignKey(TableName table, ForeignKey key) {
        this(table, key, true);
    }

    @Override
    public Schema after(Schema before) {
        var located = new Located(this, before);
        Table owner = located.table(table);
        located.requireFree(owner.foreignKey(key.name()), "foreign key", key.name());
        located.column(table, key.column());
        return before.replacing(owner.foreignKeys(Table.adding(key)));
    }

    @Override
    public Operation reversed(Schema before) {
        return new DropForeignKey(table, key.name());
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).addForeignKey(new Located(this, before).table(table), key, validated);
    }

    @Override
    public String describe() {
        return "add foreign key " + key.name() + " on " + table;
    }
}
