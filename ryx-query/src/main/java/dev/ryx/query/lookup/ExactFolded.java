package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** {@code field__iexact=value} → {@code LOWER(field) = ?}, the value in lower case. */
record ExactFolded() implements Lookup {

    @Override
    public String name() {
        return "iexact";
    }

    @Override
    public boolean accepts(SqlType left) {
        return left.isText();
    }

    @Override
    public SqlType operandType(SqlType left) {
        return SqlType.TEXT;
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        writer.write(CaseFolding.of(dialect, left)).symbol(Symbol.EQUAL);
        if (right instanceof Bound bound) {
            writer.param(CaseFolding.of(bound).slot());
        } else {
            writer.write(CaseFolding.of(dialect, right.fragment()));
        }
    }
}
