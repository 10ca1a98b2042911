package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;

/**
 * An expression that is a whole number of at most 32 bits. Calculations with it have 32 bits.
 *
 * @param <M> the model whose rows have it
 * @param <T> the value's Java class
 */
public abstract class WholeNumberExpr<M, T extends Number> extends NumericExpr<M, T> {

    /** For the subclasses. */
    protected WholeNumberExpr(Expression node, ColumnReader<T> reader) {
        super(node, reader);
    }

    /** The sum of this and a number. */
    public final IntExpr<M> plus(int number) {
        return new IntExpr<>(arithmetic(Operator.PLUS, number));
    }

    /** The sum of this and another whole number of the row. */
    public final IntExpr<M> plus(WholeNumberExpr<? super M, ?> other) {
        return new IntExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The sum of this and a whole number of 64 bits of the row. */
    public final LongExpr<M> plus(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The sum of this and an exact decimal number of the row. */
    public final DecimalExpr<M> plus(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The difference of this and a number. */
    public final IntExpr<M> minus(int number) {
        return new IntExpr<>(arithmetic(Operator.MINUS, number));
    }

    /** The difference of this and another whole number of the row. */
    public final IntExpr<M> minus(WholeNumberExpr<? super M, ?> other) {
        return new IntExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The difference of this and a whole number of 64 bits of the row. */
    public final LongExpr<M> minus(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The difference of this and an exact decimal number of the row. */
    public final DecimalExpr<M> minus(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The product of this and a number. */
    public final IntExpr<M> times(int number) {
        return new IntExpr<>(arithmetic(Operator.TIMES, number));
    }

    /** The product of this and another whole number of the row. */
    public final IntExpr<M> times(WholeNumberExpr<? super M, ?> other) {
        return new IntExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The product of this and a whole number of 64 bits of the row. */
    public final LongExpr<M> times(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The product of this and an exact decimal number of the row. */
    public final DecimalExpr<M> times(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The quotient, without rest, of this and a number. */
    public final IntExpr<M> dividedBy(int number) {
        return new IntExpr<>(arithmetic(Operator.DIVIDE, number));
    }

    /** The quotient, without rest, of this and another whole number of the row. */
    public final IntExpr<M> dividedBy(WholeNumberExpr<? super M, ?> other) {
        return new IntExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The quotient, without rest, of this and a whole number of 64 bits of the row. */
    public final LongExpr<M> dividedBy(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The quotient of this and an exact decimal number of the row. */
    public final DecimalExpr<M> dividedBy(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The remainder of this and a number, with the sign of this. */
    public final IntExpr<M> modulo(int number) {
        return new IntExpr<>(arithmetic(Operator.MODULO, number));
    }

    /** The remainder of this and another whole number of the row, with the sign of this. */
    public final IntExpr<M> modulo(WholeNumberExpr<? super M, ?> other) {
        return new IntExpr<>(arithmetic(Operator.MODULO, other));
    }

    /** The remainder of this and a whole number of 64 bits of the row, with the sign of this. */
    public final LongExpr<M> modulo(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.MODULO, other));
    }
}
