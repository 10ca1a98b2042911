package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Statement;

/**
 * A column of the model itself, which can be set. A column that is reached over a relation is not one.
 *
 * @param <M> the model
 * @param <T> the value's Java class
 */
public interface Column<M, T> {

    /** The column's place in the model: one step. */
    FieldPath path();

    /** Sets the column: {@code SET column = ?}. */
    default Assignment<M> set(T value) {
        return assign(Operands.of(value));
    }

    /** Sets the column to the value that an expression of the row had before: {@code SET column = expression}. */
    default Assignment<M> set(Expr<? super M, ? extends T> expression) {
        return assign(expression.node());
    }

    /** Sets the column to NULL. */
    default Assignment<M> setNull() {
        return assign(Expression.Value.of(null));
    }

    private Assignment<M> assign(Expression value) {
        return new Assignment<>(new Statement.Assign(path().text(), value));
    }
}
