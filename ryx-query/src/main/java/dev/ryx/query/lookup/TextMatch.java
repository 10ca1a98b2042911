package dev.ryx.query.lookup;

import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.dialect.TextMatching.Place;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Operand.Bound;
import dev.ryx.query.sql.SqlWriter;

/**
 * {@code field__contains=value} → {@code field LIKE ?}, and likewise {@code startswith endswith} and their twins that
 * fold case. Wildcards in the value are escaped.
 */
record TextMatch(String name, Place place, boolean folds) implements Lookup {

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
        Fragment text = folds ? CaseFolding.of(dialect, left) : left;
        if (right instanceof Bound bound) {
            dialect.textMatching().matches(writer, text, place, folds ? CaseFolding.of(bound) : bound);
        } else {
            Fragment other = folds ? CaseFolding.of(dialect, right.fragment()) : right.fragment();
            dialect.textMatching().matches(writer, text, place, other);
        }
    }
}
