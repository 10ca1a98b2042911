package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** An expression between parentheses, or without them. */
record Expression(SqlExpression expression, boolean enclosed) implements Fragment {

    /** {@code (…)}. */
    static Expression enclosed(SqlExpression expression) {
        return new Expression(expression, true);
    }

    /** A constant as it is, and anything else between parentheses. */
    static Expression of(SqlExpression expression) {
        return new Expression(expression, !expression.isConstant());
    }

    @Override
    public void write(SqlWriter writer) {
        if (enclosed) {
            writer.open().raw(expression.raw(), List.of()).close();
        } else {
            writer.raw(expression.raw(), List.of());
        }
    }
}
