package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Statement;

/** New values of columns. */
final class Assignments {

    private Assignments() {}

    /** Refuses a value that the column cannot hold. */
    static void check(Engine engine, Statement.Assign assignment, ModelMeta model, FieldMeta field, Scope scope) {
        if (assignment.value() instanceof Expression.Value value && value.value() == null && !field.nullable()) {
            throw FieldException.badValue(Place.of(model, field), "The field is not @Nullable.", "Give it a value.");
        }
        if (assignment.value() instanceof Expression.Value || !OuterReferences.in(assignment.value())) {
            term(Root.unplanned(engine, scope, new Aliases()), assignment, model, field);
        }
    }

    /** The term of a new value. */
    static Term term(Level level, Statement.Assign assignment, ModelMeta model, FieldMeta field) {
        String where = Place.of(model, field);
        if (assignment.value() instanceof Expression.Value value) {
            return new Term.Parameter(level.engine().inputs().stored(value, field.type(), where), value);
        }
        Term term = level.term(assignment.value());
        SqlType type = term.type();
        Types.requireFitting(where, field.type(), type);
        return term;
    }
}
