package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.SqlWriter;

/** {@code field__isnull=true} → {@code field IS NULL}, {@code field__isnull=false} → {@code field IS NOT NULL}. */
record IsNull() implements Lookup {

    @Override
    public String name() {
        return "isnull";
    }

    @Override
    public Arity arity() {
        return Arity.FLAG;
    }

    @Override
    public boolean accepts(SqlType left) {
        return true;
    }

    @Override
    public SqlType operandType(SqlType left) {
        return SqlType.BOOL;
    }

    @Override
    public boolean rejectsNull(Operand right) {
        return !asksForNull(right);
    }

    @Override
    public void write(SqlWriter writer, Dialect dialect, Fragment left, Operand right) {
        writer.write(left).keyword(Keyword.IS);
        if (!asksForNull(right)) {
            writer.keyword(Keyword.NOT);
        }
        writer.keyword(Keyword.NULL);
    }

    private static boolean asksForNull(Operand right) {
        return right instanceof Bound bound && bound.isTrue();
    }
}
