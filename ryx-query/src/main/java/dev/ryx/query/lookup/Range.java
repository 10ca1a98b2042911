package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.BoundList;
import dev.ryx.query.sql.SqlWriter;

/** {@code field__range=[low, high]} → {@code field BETWEEN ? AND ?}. */
record Range() implements Lookup {

    @Override
    public String name() {
        return "range";
    }

    @Override
    public Arity arity() {
        return Arity.PAIR;
    }

    @Override
    public boolean accepts(SqlType left) {
        return !(left instanceof SqlType.Bool
                || left instanceof SqlType.Bytes
                || left instanceof SqlType.Json
                || left instanceof SqlType.Array);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (right instanceof BoundList values) {
            writer.write(left).keyword(Keyword.BETWEEN).param(values.slot(0));
            writer.keyword(Keyword.AND).param(values.slot(1));
        } else {
            throw new IllegalStateException("range takes two values");
        }
    }
}
