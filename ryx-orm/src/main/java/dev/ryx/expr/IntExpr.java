package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;

/** An expression of {@code M} that is a 32-bit whole number. */
public class IntExpr<M> extends NumericExpr<M, Integer> {

    /** The value of a node of the query tree. */
    public IntExpr(Expression node) {
        super(node, RowView::getIntOrNull);
    }

    /** The sum of this and a number. */
    public final IntExpr<M> plus(int number) {
        return new IntExpr<>(arithmetic(Operator.PLUS, number));
    }

    /** The sum of this and another whole number of the row. */
    public final IntExpr<M> plus(IntExpr<? super M> other) {
        return new IntExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The sum of this and a longer whole number of the row. */
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
    public final IntExpr<M> minus(IntExpr<? super M> other) {
        return new IntExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The difference of this and a longer whole number of the row. */
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
    public final IntExpr<M> times(IntExpr<? super M> other) {
        return new IntExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The product of this and a longer whole number of the row. */
    public final LongExpr<M> times(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The product of this and an exact decimal number of the row. */
    public final DecimalExpr<M> times(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The quotient, without rest of this and a number. */
    public final IntExpr<M> dividedBy(int number) {
        return new IntExpr<>(arithmetic(Operator.DIVIDE, number));
    }

    /** The quotient, without rest of this and another whole number of the row. */
    public final IntExpr<M> dividedBy(IntExpr<? super M> other) {
        return new IntExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The quotient, without rest of this and a longer whole number of the row. */
    public final LongExpr<M> dividedBy(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The quotient, without rest of this and an exact decimal number of the row. */
    public final DecimalExpr<M> dividedBy(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.DIVIDE, other));
    }
}
