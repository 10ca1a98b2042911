package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.Operand.BoundList;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

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
        return !(left instanceof SqlType.Bool || left instanceof SqlType.Bytes);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        if (right instanceof BoundList(List<Object> values, SqlType type)) {
            writer.write(left).keyword(Keyword.BETWEEN).param(values.getFirst(), type);
            writer.keyword(Keyword.AND).param(values.getLast(), type);
        } else {
            throw new IllegalStateException("range takes two values");
        }
    }
}
