package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Operator;
import java.math.BigDecimal;

/** An expression of {@code M} that is an exact decimal number. */
public class DecimalExpr<M> extends NumericExpr<M, BigDecimal> {

    /** The value of a node of the query tree. */
    public DecimalExpr(Expression node) {
        super(node, RowView::getDecimal);
    }

    /** The value equals the given one. */
    public final Q<M> eq(long value) {
        return eq(BigDecimal.valueOf(value));
    }

    /** The value differs from the given one. */
    public final Q<M> ne(long value) {
        return ne(BigDecimal.valueOf(value));
    }

    /** The value is greater than the given one. */
    public final Q<M> gt(long value) {
        return gt(BigDecimal.valueOf(value));
    }

    /** The value is at least the given one. */
    public final Q<M> gte(long value) {
        return gte(BigDecimal.valueOf(value));
    }

    /** The value is less than the given one. */
    public final Q<M> lt(long value) {
        return lt(BigDecimal.valueOf(value));
    }

    /** The value is at most the given one. */
    public final Q<M> lte(long value) {
        return lte(BigDecimal.valueOf(value));
    }

    /** The sum of this and a number. */
    public final DecimalExpr<M> plus(BigDecimal number) {
        return new DecimalExpr<>(arithmetic(Operator.PLUS, number));
    }

    /** The sum of this and another number of the row that is exact. */
    public final DecimalExpr<M> plus(NumericExpr<? super M, ?> other) {
        return new DecimalExpr<>(arithmetic(Operator.PLUS, other));
    }

    /** The difference of this and a number. */
    public final DecimalExpr<M> minus(BigDecimal number) {
        return new DecimalExpr<>(arithmetic(Operator.MINUS, number));
    }

    /** The difference of this and another number of the row that is exact. */
    public final DecimalExpr<M> minus(NumericExpr<? super M, ?> other) {
        return new DecimalExpr<>(arithmetic(Operator.MINUS, other));
    }

    /** The product of this and a number. */
    public final DecimalExpr<M> times(BigDecimal number) {
        return new DecimalExpr<>(arithmetic(Operator.TIMES, number));
    }

    /** The product of this and another number of the row that is exact. */
    public final DecimalExpr<M> times(NumericExpr<? super M, ?> other) {
        return new DecimalExpr<>(arithmetic(Operator.TIMES, other));
    }

    /** The quotient of this and a number. */
    public final DecimalExpr<M> dividedBy(BigDecimal number) {
        return new DecimalExpr<>(arithmetic(Operator.DIVIDE, number));
    }

    /** The quotient of this and another number of the row that is exact. */
    public final DecimalExpr<M> dividedBy(NumericExpr<? super M, ?> other) {
        return new DecimalExpr<>(arithmetic(Operator.DIVIDE, other));
    }

    /** The remainder of this and a number, with the sign of this. */
    public final DecimalExpr<M> modulo(BigDecimal number) {
        return new DecimalExpr<>(arithmetic(Operator.MODULO, number));
    }

    /** The remainder of this and another number of the row that is exact, with the sign of this. */
    public final DecimalExpr<M> modulo(NumericExpr<? super M, ?> other) {
        return new DecimalExpr<>(arithmetic(Operator.MODULO, other));
    }
}
