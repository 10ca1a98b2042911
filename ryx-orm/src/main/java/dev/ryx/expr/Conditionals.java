package dev.ryx.expr;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that choose between values, to be imported statically.
 *
 * <p>As among {@link Functions}, a {@link String} in the place of an operand is a path. In the branches of
 * {@code caseWhen} it is a text: there a path is {@code F.of("…")}.
 */
public final class Conditionals {

    private Conditionals() {}

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, String, StrExpr<M>> caseWhen(Q<M> condition, String then) {
        return new CaseWhen<>(StrExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, String, StrExpr<M>> caseWhen(Q<M> condition, StrExpr<? super M> then) {
        return new CaseWhen<>(StrExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, Integer, IntExpr<M>> caseWhen(Q<M> condition, int then) {
        return new CaseWhen<>(IntExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, Integer, IntExpr<M>> caseWhen(Q<M> condition, IntExpr<? super M> then) {
        return new CaseWhen<>(IntExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, Long, LongExpr<M>> caseWhen(Q<M> condition, long then) {
        return new CaseWhen<>(LongExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, Long, LongExpr<M>> caseWhen(Q<M> condition, LongExpr<? super M> then) {
        return new CaseWhen<>(LongExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, Double, DoubleExpr<M>> caseWhen(Q<M> condition, double then) {
        return new CaseWhen<>(DoubleExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, Double, DoubleExpr<M>> caseWhen(Q<M> condition, DoubleExpr<? super M> then) {
        return new CaseWhen<>(DoubleExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, BigDecimal, DecimalExpr<M>> caseWhen(Q<M> condition, BigDecimal then) {
        return new CaseWhen<>(DecimalExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, BigDecimal, DecimalExpr<M>> caseWhen(Q<M> condition, DecimalExpr<? super M> then) {
        return new CaseWhen<>(DecimalExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, Boolean, BoolExpr<M>> caseWhen(Q<M> condition, boolean then) {
        return new CaseWhen<>(BoolExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, Boolean, BoolExpr<M>> caseWhen(Q<M> condition, BoolExpr<? super M> then) {
        return new CaseWhen<>(BoolExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, LocalDate, DateExpr<M>> caseWhen(Q<M> condition, LocalDate then) {
        return new CaseWhen<>(DateExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, LocalDate, DateExpr<M>> caseWhen(Q<M> condition, DateExpr<? super M> then) {
        return new CaseWhen<>(DateExpr::new, condition, then.node());
    }

    /** Begins a choice: the value where the condition is true. {@code CASE WHEN … THEN ?}. */
    public static <M> CaseWhen<M, Instant, InstantExpr<M>> caseWhen(Q<M> condition, Instant then) {
        return new CaseWhen<>(InstantExpr::new, condition, Operands.of(then));
    }

    /** Begins a choice: the expression where the condition is true. {@code CASE WHEN … THEN x}. */
    public static <M> CaseWhen<M, Instant, InstantExpr<M>> caseWhen(Q<M> condition, InstantExpr<? super M> then) {
        return new CaseWhen<>(InstantExpr::new, condition, then.node());
    }

    /**
     * Begins a choice whose class the compiler does not know: the value, or the {@link Expr}, where the condition is true.
     *
     * @param then the value; null for NULL, of a choice that is {@code typed}
     */
    public static <M> CaseWhen<M, Object, F<M>> caseWhen(Q<M> condition, @Nullable Object then) {
        return new CaseWhen<>(F::new, condition, Operands.of(then));
    }

    /** The first value that is not NULL: {@code COALESCE(x, ?)}. */
    public static <M> StrExpr<M> coalesce(StrExpr<M> expression, String otherwise) {
        return new StrExpr<>(Functions.call(Function.COALESCE, expression.node(), Expression.Value.of(otherwise)));
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> StrExpr<M> coalesce(StrExpr<? super M> first, StrExpr<? super M>... more) {
        return new StrExpr<>(all(Function.COALESCE, first, more));
    }

    /** The first value that is not NULL: {@code COALESCE(x, ?)}. */
    public static <M> IntExpr<M> coalesce(IntExpr<M> expression, int otherwise) {
        return new IntExpr<>(Functions.call(Function.COALESCE, expression.node(), Expression.Value.of(otherwise)));
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> IntExpr<M> coalesce(IntExpr<? super M> first, IntExpr<? super M>... more) {
        return new IntExpr<>(all(Function.COALESCE, first, more));
    }

    /** The first value that is not NULL: {@code COALESCE(x, ?)}. */
    public static <M> LongExpr<M> coalesce(LongExpr<M> expression, long otherwise) {
        return new LongExpr<>(Functions.call(Function.COALESCE, expression.node(), Expression.Value.of(otherwise)));
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> LongExpr<M> coalesce(LongExpr<? super M> first, LongExpr<? super M>... more) {
        return new LongExpr<>(all(Function.COALESCE, first, more));
    }

    /** The first value that is not NULL: {@code COALESCE(x, ?)}. */
    public static <M> DoubleExpr<M> coalesce(DoubleExpr<M> expression, double otherwise) {
        return new DoubleExpr<>(Functions.call(Function.COALESCE, expression.node(), Expression.Value.of(otherwise)));
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> DoubleExpr<M> coalesce(DoubleExpr<? super M> first, DoubleExpr<? super M>... more) {
        return new DoubleExpr<>(all(Function.COALESCE, first, more));
    }

    /** The first value that is not NULL: {@code COALESCE(x, ?)}. */
    public static <M> DecimalExpr<M> coalesce(DecimalExpr<M> expression, BigDecimal otherwise) {
        return new DecimalExpr<>(Functions.call(Function.COALESCE, expression.node(), Expression.Value.of(otherwise)));
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> DecimalExpr<M> coalesce(DecimalExpr<? super M> first, DecimalExpr<? super M>... more) {
        return new DecimalExpr<>(all(Function.COALESCE, first, more));
    }

    /** The first value that is not NULL: {@code COALESCE(x, ?)}. */
    public static <M, T> ValueExpr<M, T> coalesce(Expr<M, T> expression, T otherwise) {
        return new ValueExpr<>(
                Functions.call(Function.COALESCE, expression.node(), Operands.of(otherwise)), expression.reader());
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    public static <M, T> ValueExpr<M, T> coalesce(Expr<? super M, T> first, Expr<? super M, ? extends T> second) {
        return new ValueExpr<>(Functions.call(Function.COALESCE, first.node(), second.node()), first.reader());
    }

    /** The first value that is not NULL, from text: texts are paths. */
    public static F<Object> coalesce(String path, Object... more) {
        return new F<>(Functions.callFromText(Function.COALESCE, path, more));
    }

    /** The first value that is not NULL: {@code COALESCE(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> F<M> coalesce(F<? super M> first, Expr<? super M, ?>... more) {
        return new F<>(all(Function.COALESCE, first, more));
    }

    /** The value, or NULL where it equals the given one: {@code NULLIF(x, ?)}. */
    public static <M, T> ValueExpr<M, T> nullIf(Expr<M, T> expression, T value) {
        return new ValueExpr<>(
                Functions.call(Function.NULLIF, expression.node(), Operands.of(value)), expression.reader());
    }

    /** The value, or NULL where it equals another: {@code NULLIF(x, y)}. */
    public static <M, T> ValueExpr<M, T> nullIf(Expr<? super M, T> expression, Expr<? super M, ? extends T> other) {
        return new ValueExpr<>(Functions.call(Function.NULLIF, expression.node(), other.node()), expression.reader());
    }

    /** The value of a path, or NULL where it equals another: a text is a path. */
    public static F<Object> nullIf(String path, Object other) {
        return new F<>(Functions.callFromText(Function.NULLIF, path, other));
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> StrExpr<M> greatest(StrExpr<? super M> first, StrExpr<? super M>... more) {
        return new StrExpr<>(all(Function.GREATEST, first, more));
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> IntExpr<M> greatest(IntExpr<? super M> first, IntExpr<? super M>... more) {
        return new IntExpr<>(all(Function.GREATEST, first, more));
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> LongExpr<M> greatest(LongExpr<? super M> first, LongExpr<? super M>... more) {
        return new LongExpr<>(all(Function.GREATEST, first, more));
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> DoubleExpr<M> greatest(DoubleExpr<? super M> first, DoubleExpr<? super M>... more) {
        return new DoubleExpr<>(all(Function.GREATEST, first, more));
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> DecimalExpr<M> greatest(DecimalExpr<? super M> first, DecimalExpr<? super M>... more) {
        return new DecimalExpr<>(all(Function.GREATEST, first, more));
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    public static <M, T> ValueExpr<M, T> greatest(
            ComparableExpr<? super M, T> first, ComparableExpr<? super M, ? extends T> second) {
        return new ValueExpr<>(Functions.call(Function.GREATEST, first.node(), second.node()), first.reader());
    }

    /** The greatest of these; NULL if any is NULL: {@code GREATEST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> F<M> greatest(F<? super M> first, Expr<? super M, ?>... more) {
        return new F<>(all(Function.GREATEST, first, more));
    }

    /** The greatest of these, from text: texts are paths. NULL if any is NULL. */
    public static F<Object> greatest(String path, Object... more) {
        return new F<>(Functions.callFromText(Function.GREATEST, path, more));
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> StrExpr<M> least(StrExpr<? super M> first, StrExpr<? super M>... more) {
        return new StrExpr<>(all(Function.LEAST, first, more));
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> IntExpr<M> least(IntExpr<? super M> first, IntExpr<? super M>... more) {
        return new IntExpr<>(all(Function.LEAST, first, more));
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> LongExpr<M> least(LongExpr<? super M> first, LongExpr<? super M>... more) {
        return new LongExpr<>(all(Function.LEAST, first, more));
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> DoubleExpr<M> least(DoubleExpr<? super M> first, DoubleExpr<? super M>... more) {
        return new DoubleExpr<>(all(Function.LEAST, first, more));
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> DecimalExpr<M> least(DecimalExpr<? super M> first, DecimalExpr<? super M>... more) {
        return new DecimalExpr<>(all(Function.LEAST, first, more));
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    public static <M, T> ValueExpr<M, T> least(
            ComparableExpr<? super M, T> first, ComparableExpr<? super M, ? extends T> second) {
        return new ValueExpr<>(Functions.call(Function.LEAST, first.node(), second.node()), first.reader());
    }

    /** The least of these; NULL if any is NULL: {@code LEAST(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> F<M> least(F<? super M> first, Expr<? super M, ?>... more) {
        return new F<>(all(Function.LEAST, first, more));
    }

    /** The least of these, from text: texts are paths. NULL if any is NULL. */
    public static F<Object> least(String path, Object... more) {
        return new F<>(Functions.callFromText(Function.LEAST, path, more));
    }

    private static Expression all(Function function, Expr<?, ?> first, Expr<?, ?>... more) {
        var arguments = new ArrayList<Expression>(more.length + 1);
        arguments.add(first.node());
        for (Expr<?, ?> one : more) {
            arguments.add(one.node());
        }
        return new Expression.Call(function, List.copyOf(arguments));
    }
}
