package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/** {@code data__exact=value} → {@code data = ?} by the meaning of JSON; null is JSON's null. */
record JsonExact() implements Lookup {

    @Override
    public String name() {
        return "exact";
    }

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Json;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        dialect.json().equal(writer, left, right);
    }
}
