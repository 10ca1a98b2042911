package dev.ryx.expr;

import dev.ryx.query.ast.Expression;

/**
 * An expression that can be calculated with.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public abstract class NumericExpr<M, T extends Number> extends ComparableExpr<M, T> {

    /** For the subclasses. */
    protected NumericExpr(Expression node, ColumnReader<T> reader) {
        super(node, reader);
    }

    /** This and another operand under an operator. */
    final Expression arithmetic(Expression.Operator operator, Object operand) {
        return new Expression.Arithmetic(node(), operator, Operands.of(operand));
    }
}
