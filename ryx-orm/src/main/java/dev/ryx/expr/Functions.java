package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import java.util.List;

/** Functions of the values of a row, to be imported statically. */
public final class Functions {

    private Functions() {}

    /** The text in lower case, by Unicode's simple mapping: {@code LOWER(x)}. */
    public static <M> StrExpr<M> lower(StrExpr<M> text) {
        return new StrExpr<>(call(Expression.Function.LOWER, text));
    }

    /** The number of code points of a text: {@code LENGTH(x)}. */
    public static <M> IntExpr<M> length(StrExpr<M> text) {
        return new IntExpr<>(call(Expression.Function.LENGTH, text));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> DecimalExpr<M> abs(DecimalExpr<M> number) {
        return new DecimalExpr<>(call(Expression.Function.ABS, number));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> IntExpr<M> abs(IntExpr<M> number) {
        return new IntExpr<>(call(Expression.Function.ABS, number));
    }

    /** The text, or the given one where it is NULL: {@code COALESCE(x, ?)}. */
    public static <M> StrExpr<M> coalesce(StrExpr<M> text, String otherwise) {
        return new StrExpr<>(new Expression.Call(
                Expression.Function.COALESCE, List.of(text.node(), Expression.Value.of(otherwise))));
    }

    private static Expression call(Expression.Function function, Expr<?, ?> argument) {
        return new Expression.Call(function, List.of(argument.node()));
    }
}
