package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;
import java.util.Objects;

/**
 * An expression from text, for paths that arrive at run time. Its names are checked when it meets a query.
 */
public final class F extends Expr<Object, Object> {

    private F(Expression node) {
        super(node, (row, column) -> row.get(column));
    }

    /**
     * A field, an annotation or a transform of one.
     *
     * @param path such as {@code "author__name"} or {@code "created__year"}
     */
    public static F of(String path) {
        return new F(new Expression.TextPath(path));
    }

    /** The sum of this and a number or an {@link Expr}. */
    public F plus(Object operand) {
        return arithmetic(Operator.PLUS, operand);
    }

    /** The difference of this and a number or an {@link Expr}. */
    public F minus(Object operand) {
        return arithmetic(Operator.MINUS, operand);
    }

    /** The product of this and a number or an {@link Expr}. */
    public F times(Object operand) {
        return arithmetic(Operator.TIMES, operand);
    }

    /** The quotient of this and a number or an {@link Expr}; of whole numbers, without rest. */
    public F dividedBy(Object operand) {
        return arithmetic(Operator.DIVIDE, operand);
    }

    private F arithmetic(Operator operator, Object operand) {
        return new F(new Expression.Arithmetic(node(), operator, Operands.of(Objects.requireNonNull(operand))));
    }
}
