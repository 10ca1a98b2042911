package dev.ryx.query.lookup;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.SqlWriter;

/** {@code field__in=[a, b]} → {@code field IN (?, ?)}, or one array. The planner answers the empty list itself. */
record In() implements Lookup {

    @Override
    public String name() {
        return "in";
    }

    @Override
    public Arity arity() {
        return Arity.LIST;
    }

    @Override
    public boolean accepts(SqlType left) {
        return !(left instanceof SqlType.Json || left instanceof SqlType.Array);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (right instanceof BoundList values) {
            checkLength(dialect, values);
            dialect.in(writer, left, values);
        } else {
            throw new IllegalStateException("in takes a list");
        }
    }

    private static void checkLength(Dialect dialect, BoundList values) {
        if (!dialect.holdsInList(values)) {
            throw FieldException.badValue(
                    "in",
                    dialect.kind().displayName() + " takes at most " + dialect.maxParameters() + " values, not "
                            + values.count() + ".",
                    "Ask in several queries.");
        }
    }
}
