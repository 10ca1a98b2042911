package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/** {@code tags__exact=[a, b]}: the same elements in the same order. */
record ArrayExact() implements Lookup {

    @Override
    public String name() {
        return "exact";
    }

    @Override
    public boolean accepts(SqlType left) {
        return left instanceof SqlType.Array;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        dialect.equalArrays(writer, left, right.fragment());
    }
}
