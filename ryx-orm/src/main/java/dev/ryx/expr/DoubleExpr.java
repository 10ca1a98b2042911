package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;

/** An expression of {@code M} that is a floating point number. */
public class DoubleExpr<M> extends NumericExpr<M, Double> {

    /** The value of a node of the query tree. */
    public DoubleExpr(Expression node) {
        super(node, RowView::getDoubleOrNull);
    }

    /** The value equals the given one. */
    public final Q<M> eq(double value) {
        return eq(Double.valueOf(value));
    }

    /** The value differs from the given one. */
    public final Q<M> ne(double value) {
        return ne(Double.valueOf(value));
    }

    /** The value is greater than the given one. */
    public final Q<M> gt(double value) {
        return gt(Double.valueOf(value));
    }

    /** The value is at least the given one. */
    public final Q<M> gte(double value) {
        return gte(Double.valueOf(value));
    }

    /** The value is less than the given one. */
    public final Q<M> lt(double value) {
        return lt(Double.valueOf(value));
    }

    /** The value is at most the given one. */
    public final Q<M> lte(double value) {
        return lte(Double.valueOf(value));
    }

    /** The sum of this and a number. */
    public final DoubleExpr<M> plus(double number) {
        return new DoubleExpr<>(arithmetic(Operator.PLUS, number));
    }

    /** The sum of this and another number of the row. */
    public final DoubleExpr<M> plus(NumericExpr<? super M, ?> other) {
        return new DoubleExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The difference of this and a number. */
    public final DoubleExpr<M> minus(double number) {
        return new DoubleExpr<>(arithmetic(Operator.MINUS, number));
    }

    /** The difference of this and another number of the row. */
    public final DoubleExpr<M> minus(NumericExpr<? super M, ?> other) {
        return new DoubleExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The product of this and a number. */
    public final DoubleExpr<M> times(double number) {
        return new DoubleExpr<>(arithmetic(Operator.TIMES, number));
    }

    /** The product of this and another number of the row. */
    public final DoubleExpr<M> times(NumericExpr<? super M, ?> other) {
        return new DoubleExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The quotient of this and a number. */
    public final DoubleExpr<M> dividedBy(double number) {
        return new DoubleExpr<>(arithmetic(Operator.DIVIDE, number));
    }

    /** The quotient of this and another number of the row. */
    public final DoubleExpr<M> dividedBy(NumericExpr<? super M, ?> other) {
        return new DoubleExpr<>(arithmetic(Operator.DIVIDE, other));
    }
}
