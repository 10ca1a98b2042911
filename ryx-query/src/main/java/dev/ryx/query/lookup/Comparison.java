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
        return symbol == Symbol.EQUAL || !(left instanceof SqlType.Bool || left instanceof SqlType.Bytes);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        writer.write(left).symbol(symbol).write(right.fragment());
    }
}
