package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;

/** An expression of {@code M} that is a 64-bit whole number. */
public class LongExpr<M> extends NumericExpr<M, Long> {

    /** The value of a node of the query tree. */
    public LongExpr(Expression node) {
        super(node, RowView::getLongOrNull);
    }

    /** The value equals the given one. */
    public final Q<M> eq(long value) {
        return eq(Long.valueOf(value));
    }

    /** The value differs from the given one. */
    public final Q<M> ne(long value) {
        return ne(Long.valueOf(value));
    }

    /** The value is greater than the given one. */
    public final Q<M> gt(long value) {
        return gt(Long.valueOf(value));
    }

    /** The value is at least the given one. */
    public final Q<M> gte(long value) {
        return gte(Long.valueOf(value));
    }

    /** The value is less than the given one. */
    public final Q<M> lt(long value) {
        return lt(Long.valueOf(value));
    }

    /** The value is at most the given one. */
    public final Q<M> lte(long value) {
        return lte(Long.valueOf(value));
    }

    /** The sum of this and a number. */
    public final LongExpr<M> plus(long number) {
        return new LongExpr<>(arithmetic(Operator.PLUS, number));
    }

    /** The sum of this and another whole number of the row. */
    public final LongExpr<M> plus(WholeNumberExpr<? super M, ?> other) {
        return new LongExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The sum of this and another whole number of the row. */
    public final LongExpr<M> plus(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The sum of this and an exact decimal number of the row. */
    public final DecimalExpr<M> plus(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The difference of this and a number. */
    public final LongExpr<M> minus(long number) {
        return new LongExpr<>(arithmetic(Operator.MINUS, number));
    }

    /** The difference of this and another whole number of the row. */
    public final LongExpr<M> minus(WholeNumberExpr<? super M, ?> other) {
        return new LongExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The difference of this and another whole number of the row. */
    public final LongExpr<M> minus(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The difference of this and an exact decimal number of the row. */
    public final DecimalExpr<M> minus(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The product of this and a number. */
    public final LongExpr<M> times(long number) {
        return new LongExpr<>(arithmetic(Operator.TIMES, number));
    }

    /** The product of this and another whole number of the row. */
    public final LongExpr<M> times(WholeNumberExpr<? super M, ?> other) {
        return new LongExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The product of this and another whole number of the row. */
    public final LongExpr<M> times(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The product of this and an exact decimal number of the row. */
    public final DecimalExpr<M> times(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The quotient, without rest of this and a number. */
    public final LongExpr<M> dividedBy(long number) {
        return new LongExpr<>(arithmetic(Operator.DIVIDE, number));
    }

    /** The quotient, without rest of this and another whole number of the row. */
    public final LongExpr<M> dividedBy(WholeNumberExpr<? super M, ?> other) {
        return new LongExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The quotient, without rest of this and another whole number of the row. */
    public final LongExpr<M> dividedBy(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The quotient, without rest of this and an exact decimal number of the row. */
    public final DecimalExpr<M> dividedBy(DecimalExpr<? super M> other) {
        return new DecimalExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The remainder of this and a number, with the sign of this. */
    public final LongExpr<M> modulo(long number) {
        return new LongExpr<>(arithmetic(Operator.MODULO, number));
    }

    /** The remainder of this and another whole number of the row, with the sign of this. */
    public final LongExpr<M> modulo(WholeNumberExpr<? super M, ?> other) {
        return new LongExpr<>(arithmetic(Operator.MODULO, other));
    }

    /** The remainder of this and another whole number of the row, with the sign of this. */
    public final LongExpr<M> modulo(LongExpr<? super M> other) {
        return new LongExpr<>(arithmetic(Operator.MODULO, other));
    }
}
