package dev.ryx.migrations.operation;

import dev.ryx.migrations.ddl.SchemaEditor;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.query.dialect.Dialect;
import java.util.List;

/**
 * Calls a class that implements {@link dev.ryx.migrations.DataMigration}.
 *
 * @param className the class's name, with its package
 * @param reversible whether the class undoes what it did; if not, nothing does
 * @param backwards whether it is to undo now
 */
public record RunJava(String className, boolean reversible, boolean backwards) implements Operation {

    /** A call forwards. */
    public RunJava(String className, boolean reversible) {
        this(className, reversible, false);
    }

    @Override
    public Schema after(Schema before) {
        return before;
    }

    @Override
    public Operation reversed(Schema before) {
        if (!reversible) {
            throw Irreversible.of(this);
        }
        return new RunJava(className, true, !backwards);
    }

    @Override
    public List<Step> steps(Schema before, Dialect dialect) {
        return SchemaEditor.of(dialect).call(className, backwards);
    }

    @Override
    public String describe() {
        return "run java " + className + (backwards ? " backwards" : "");
    }
}
