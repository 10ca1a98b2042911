package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code field__regex=pattern} → {@code field ~ ?}, and likewise {@code iregex}, which folds case. The pattern is found
 * anywhere; its language is the database's own.
 */
record RegexMatch(String name, boolean folds) implements Lookup {

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
        dialect.regex().matches(writer, left, right, folds);
    }
}
