package dev.ryx.expr;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose Java class the compiler does not know: a path from text, and what is made of one. Its names and
 * types are checked when it meets a query, and its values are read as the class of their column.
 *
 * @param <M> the model whose rows have it; {@code Object} for one from text
 */
public final class F<M> extends ComparableExpr<M, Object> {

    /** The value of a node of the query tree. */
    F(Expression node) {
        super(node, (row, column) -> row.get(column));
    }

    /**
     * A field, an annotation or a transform of one.
     *
     * @param path such as {@code "author__name"} or {@code "created__year"}
     */
    public static F<Object> of(String path) {
        return new F<>(new Expression.TextPath(path));
    }

    /** The sum of this and a number, a {@link java.time.Duration} or an {@link Expr}. */
    public F<M> plus(Object operand) {
        return arithmetic(Operator.PLUS, operand);
    }

    /** The difference of this and a number, a {@link java.time.Duration} or an {@link Expr}. */
    public F<M> minus(Object operand) {
        return arithmetic(Operator.MINUS, operand);
    }

    /** The product of this and a number or an {@link Expr}. */
    public F<M> times(Object operand) {
        return arithmetic(Operator.TIMES, operand);
    }

    /** The quotient of this and a number or an {@link Expr}; of whole numbers, without rest. */
    public F<M> dividedBy(Object operand) {
        return arithmetic(Operator.DIVIDE, operand);
    }

    /** The remainder of this and a number or an {@link Expr}, with the sign of this. */
    public F<M> modulo(Object operand) {
        return arithmetic(Operator.MODULO, operand);
    }

    private F<M> arithmetic(Operator operator, Object operand) {
        return new F<>(new Expression.Arithmetic(node(), operator, Operands.of(operand)));
    }

    /** The same value, of a type that is said rather than found out. The SQL stays. */
    public F<M> typed(SqlType type) {
        return new F<>(new Expression.Typed(node(), type));
    }

    /** The same value as text, which the compiler then knows. */
    public StrExpr<M> asText() {
        return new StrExpr<>(node());
    }

    /** The same value as a whole number, which the compiler then knows. */
    public LongExpr<M> asLong() {
        return new LongExpr<>(node());
    }

    /** The same value as an exact decimal number, which the compiler then knows. */
    public DecimalExpr<M> asDecimal() {
        return new DecimalExpr<>(node());
    }

    /** The same value as a floating point number, which the compiler then knows. */
    public DoubleExpr<M> asDouble() {
        return new DoubleExpr<>(node());
    }

    /** The same value as true or false, which the compiler then knows. */
    public BoolExpr<M> asBoolean() {
        return new BoolExpr<>(node());
    }

    /** A function argument: a text is a path, an expression itself, and anything else a value. */
    static Expression argument(@Nullable Object argument) {
        return argument instanceof String path ? new Expression.TextPath(path) : Operands.of(argument);
    }
}
