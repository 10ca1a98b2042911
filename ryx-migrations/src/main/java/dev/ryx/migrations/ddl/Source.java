package dev.ryx.migrations.ddl;

import dev.ryx.meta.Ident;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a rebuilt table gets: a column of the old table, an expression, or, where the column is NULL, the
 * expression.
 *
 * @param column the column of the old table, or null
 * @param expression the expression, or null
 */
record Source(@Nullable Ident column, @Nullable SqlExpression expression) implements Fragment {

    @Override
    public void write(SqlWriter writer) {
        if (column != null && expression != null) {
            writer.call(SqlFunction.COALESCE)
                    .ident(column)
                    .comma()
                    .write(Expression.of(expression))
                    .close();
        } else if (column != null) {
            writer.ident(column);
        } else if (expression != null) {
            writer.write(Expression.of(expression));
        }
    }

    /** The same in terms of the table before an earlier rebuild, if that can be said. */
    Optional<Source> after(@Nullable Source earlier) {
        if (column == null) {
            return Optional.of(this).filter(Source::isConstant);
        }
        if (earlier == null) {
            return Optional.empty();
        }
        return expression == null ? Optional.of(earlier) : earlier.orElse(this);
    }

    private boolean isConstant() {
        return expression != null && expression.isConstant();
    }

    private Optional<Source> orElse(Source later) {
        return expression == null && later.isConstant()
                ? Optional.of(new Source(column, later.expression))
                : Optional.empty();
    }
}
