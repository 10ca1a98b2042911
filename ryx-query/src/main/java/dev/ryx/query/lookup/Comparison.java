package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** {@code field__exact=value} → {@code field = ?}, and likewise {@code gt gte lt lte}. */
record Comparison(String name, Symbol symbol) implements Lookup {

    @Override
    public boolean accepts(SqlType left) {
        boolean ordered = !(left instanceof SqlType.Bool || left instanceof SqlType.Bytes);
        return !(left instanceof SqlType.Json || left instanceof SqlType.Array) && (ordered || symbol == Symbol.EQUAL);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        writer.write(left).symbol(symbol).write(right.fragment());
    }
}
