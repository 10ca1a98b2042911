package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.SqlWriter;

/** {@code data__in=[a, b]} → {@code data IN (?, ?)} by the meaning of JSON. */
record JsonIn() implements Lookup {

    @Override
    public String name() {
        return "in";
    }

    @Override
    public Arity arity() {
        return Arity.LIST;
    }

    @Override
    public boolean emptyMatchesNothing() {
        return true;
    }

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Json;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (right instanceof BoundList values) {
            dialect.json().in(writer, left, values);
        } else {
            throw new IllegalStateException("in takes a list");
        }
    }
}
