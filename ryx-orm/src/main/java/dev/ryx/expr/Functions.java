package dev.ryx.expr;

import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Expression.Function;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions of the values of a row, to be imported statically.
 *
 * <p>Each is there twice: typed, so that its result keeps its family ({@code lower(Post_.title).startsWith("a")}), and
 * for text, where a {@link String} in the place of an operand is a path ({@code lower("title")}). A value that is no
 * path is a {@code value("…")}.
 */
public final class Functions {

    private Functions() {}

    /** The text in lower case, by Unicode's simple mapping: {@code LOWER(x)}. */
    public static <M> StrExpr<M> lower(Expr<M, ? super String> text) {
        return new StrExpr<>(call(Function.LOWER, text.node()));
    }

    /** {@link #lower(Expr)} of a path from text. */
    public static StrExpr<Object> lower(String path) {
        return lower(F.of(path));
    }

    /** The text in upper case, by Unicode's simple mapping: {@code UPPER(x)}. */
    public static <M> StrExpr<M> upper(Expr<M, ? super String> text) {
        return new StrExpr<>(call(Function.UPPER, text.node()));
    }

    /** {@link #upper(Expr)} of a path from text. */
    public static StrExpr<Object> upper(String path) {
        return upper(F.of(path));
    }

    /** The text without the spaces around it: {@code TRIM(x)}. */
    public static <M> StrExpr<M> trim(Expr<M, ? super String> text) {
        return new StrExpr<>(call(Function.TRIM, text.node()));
    }

    /** {@link #trim(Expr)} of a path from text. */
    public static StrExpr<Object> trim(String path) {
        return trim(F.of(path));
    }

    /** The text without the spaces at its beginning: {@code LTRIM(x)}. */
    public static <M> StrExpr<M> ltrim(Expr<M, ? super String> text) {
        return new StrExpr<>(call(Function.LTRIM, text.node()));
    }

    /** {@link #ltrim(Expr)} of a path from text. */
    public static StrExpr<Object> ltrim(String path) {
        return ltrim(F.of(path));
    }

    /** The text without the spaces at its end: {@code RTRIM(x)}. */
    public static <M> StrExpr<M> rtrim(Expr<M, ? super String> text) {
        return new StrExpr<>(call(Function.RTRIM, text.node()));
    }

    /** {@link #rtrim(Expr)} of a path from text. */
    public static StrExpr<Object> rtrim(String path) {
        return rtrim(F.of(path));
    }

    /** The number of code points of a text: {@code LENGTH(x)}. */
    public static <M> IntExpr<M> length(Expr<M, ? super String> text) {
        return new IntExpr<>(call(Function.LENGTH, text.node()));
    }

    /** {@link #length(Expr)} of a path from text. */
    public static IntExpr<Object> length(String path) {
        return length(F.of(path));
    }

    /** The text from a position on, which counts from 1: {@code SUBSTR(x, ?)}. */
    public static <M> StrExpr<M> substr(Expr<M, ? super String> text, int start) {
        return new StrExpr<>(call(Function.SUBSTR, text.node(), Expression.Value.of(start)));
    }

    /** So many characters of the text from a position on, which counts from 1: {@code SUBSTR(x, ?, ?)}. */
    public static <M> StrExpr<M> substr(Expr<M, ? super String> text, int start, int length) {
        return new StrExpr<>(
                call(Function.SUBSTR, text.node(), Expression.Value.of(start), Expression.Value.of(length)));
    }

    /** {@link #substr(Expr, int)} of a path from text. */
    public static StrExpr<Object> substr(String path, int start) {
        return substr(F.of(path), start);
    }

    /** {@link #substr(Expr, int, int)} of a path from text. */
    public static StrExpr<Object> substr(String path, int start, int length) {
        return substr(F.of(path), start, length);
    }

    /** The text with every occurrence of another replaced: {@code REPLACE(x, ?, ?)}. */
    public static <M> StrExpr<M> replace(Expr<M, ? super String> text, String from, String to) {
        return new StrExpr<>(call(Function.REPLACE, text.node(), Expression.Value.of(from), Expression.Value.of(to)));
    }

    /** {@link #replace(Expr, String, String)} of a path from text. */
    public static StrExpr<Object> replace(String path, String from, String to) {
        return replace(F.of(path), from, to);
    }

    /** The texts one after the other; NULL counts as the empty text: {@code CONCAT(x, y)}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> StrExpr<M> concat(
            Expr<? super M, ? super String> first, Expr<? super M, ? super String>... more) {
        return new StrExpr<>(new Expression.Call(
                Function.CONCAT,
                Arguments.of(first, more).stream().map(Expr::node).toList()));
    }

    /** {@link #concat(Expr, Expr[])} from text: texts are paths. */
    public static StrExpr<Object> concat(String path, Object... more) {
        return new StrExpr<>(callFromText(Function.CONCAT, path, more));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> IntExpr<M> abs(IntExpr<M> number) {
        return new IntExpr<>(call(Function.ABS, number.node()));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> LongExpr<M> abs(LongExpr<M> number) {
        return new LongExpr<>(call(Function.ABS, number.node()));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> DecimalExpr<M> abs(DecimalExpr<M> number) {
        return new DecimalExpr<>(call(Function.ABS, number.node()));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> DoubleExpr<M> abs(DoubleExpr<M> number) {
        return new DoubleExpr<>(call(Function.ABS, number.node()));
    }

    /** The value without its sign: {@code ABS(x)}. */
    public static <M> F<M> abs(F<M> number) {
        return new F<>(call(Function.ABS, number.node()));
    }

    /** {@link #abs(F)} of a path from text. */
    public static F<Object> abs(String path) {
        return abs(F.of(path));
    }

    /** The greatest whole number that is not greater: {@code FLOOR(x)}. */
    public static <M> DecimalExpr<M> floor(DecimalExpr<M> number) {
        return new DecimalExpr<>(call(Function.FLOOR, number.node()));
    }

    /** The greatest whole number that is not greater: {@code FLOOR(x)}. */
    public static <M> DoubleExpr<M> floor(DoubleExpr<M> number) {
        return new DoubleExpr<>(call(Function.FLOOR, number.node()));
    }

    /** The greatest whole number that is not greater: {@code FLOOR(x)}. */
    public static <M> F<M> floor(F<M> number) {
        return new F<>(call(Function.FLOOR, number.node()));
    }

    /** {@link #floor(F)} of a path from text. */
    public static F<Object> floor(String path) {
        return floor(F.of(path));
    }

    /** The least whole number that is not less: {@code CEIL(x)}. */
    public static <M> DecimalExpr<M> ceil(DecimalExpr<M> number) {
        return new DecimalExpr<>(call(Function.CEIL, number.node()));
    }

    /** The least whole number that is not less: {@code CEIL(x)}. */
    public static <M> DoubleExpr<M> ceil(DoubleExpr<M> number) {
        return new DoubleExpr<>(call(Function.CEIL, number.node()));
    }

    /** The least whole number that is not less: {@code CEIL(x)}. */
    public static <M> F<M> ceil(F<M> number) {
        return new F<>(call(Function.CEIL, number.node()));
    }

    /** {@link #ceil(F)} of a path from text. */
    public static F<Object> ceil(String path) {
        return ceil(F.of(path));
    }

    /** The nearest whole number, halves away from zero: {@code ROUND(x)}. */
    public static <M> DecimalExpr<M> round(DecimalExpr<M> number) {
        return new DecimalExpr<>(call(Function.ROUND, number.node()));
    }

    /** The nearest whole number, halves away from zero: {@code ROUND(x)}. */
    public static <M> DoubleExpr<M> round(DoubleExpr<M> number) {
        return new DoubleExpr<>(call(Function.ROUND, number.node()));
    }

    /** The nearest whole number, halves away from zero: {@code ROUND(x)}. */
    public static <M> F<M> round(F<M> number) {
        return new F<>(call(Function.ROUND, number.node()));
    }

    /** {@link #round(F)} of a path from text. */
    public static F<Object> round(String path) {
        return round(F.of(path));
    }

    /** The nearest number with so many digits behind the point, halves away from zero: {@code ROUND(x, ?)}. */
    public static <M> DecimalExpr<M> round(DecimalExpr<M> number, int digits) {
        return new DecimalExpr<>(call(Function.ROUND, number.node(), Expression.Value.of(digits)));
    }

    /** The nearest number with so many digits behind the point, halves away from zero: {@code ROUND(x, ?)}. */
    public static <M> DoubleExpr<M> round(DoubleExpr<M> number, int digits) {
        return new DoubleExpr<>(call(Function.ROUND, number.node(), Expression.Value.of(digits)));
    }

    /** The nearest number with so many digits behind the point, halves away from zero: {@code ROUND(x, ?)}. */
    public static <M> F<M> round(F<M> number, int digits) {
        return new F<>(call(Function.ROUND, number.node(), Expression.Value.of(digits)));
    }

    /** {@link #round(F, int)} of a path from text. */
    public static F<Object> round(String path, int digits) {
        return round(F.of(path), digits);
    }

    /** The time at which the statement began. */
    public static InstantExpr<Object> now() {
        return new InstantExpr<>(call(Function.NOW));
    }

    /** The value as another type: {@code CAST(x AS …)}. Text that is no number becomes NULL. */
    public static <M> F<M> cast(Expr<M, ?> expression, SqlType type) {
        return new F<>(new Expression.Cast(expression.node(), type));
    }

    /** {@link #cast(Expr, SqlType)} of a path from text. */
    public static F<Object> cast(String path, SqlType type) {
        return cast(F.of(path), type);
    }

    /**
     * A part of a date or time, of an instant in UTC.
     *
     * @param part such as {@code "year"} or {@code "week_day"}
     */
    public static <M> IntExpr<M> extract(String part, Expr<M, ?> moment) {
        return new IntExpr<>(new Expression.Transform(moment.node(), part));
    }

    /** {@link #extract(String, Expr)} of a path from text. */
    public static IntExpr<Object> extract(String part, String path) {
        return extract(part, F.of(path));
    }

    /**
     * The beginning of the unit that a date or time lies in, of an instant in UTC.
     *
     * @param unit such as {@code "month"}
     */
    public static <M, T> ValueExpr<M, T> trunc(String unit, ComparableExpr<M, T> moment) {
        return new ValueExpr<>(new Expression.Transform(moment.node(), "trunc_" + unit), moment.reader());
    }

    /** {@link #trunc(String, ComparableExpr)} of a path from text. */
    public static F<Object> trunc(String unit, String path) {
        return new F<>(new Expression.Transform(new Expression.TextPath(path), "trunc_" + unit));
    }

    /** A text that is bound, where an expression is wanted. */
    public static StrExpr<Object> value(String value) {
        return new StrExpr<>(Expression.Value.of(value));
    }

    /** A whole number that is bound, where an expression is wanted. */
    public static IntExpr<Object> value(int value) {
        return new IntExpr<>(Expression.Value.of(value));
    }

    /** A whole number of 64 bits that is bound, where an expression is wanted. */
    public static LongExpr<Object> value(long value) {
        return new LongExpr<>(Expression.Value.of(value));
    }

    /** A floating point number that is bound, where an expression is wanted. */
    public static DoubleExpr<Object> value(double value) {
        return new DoubleExpr<>(Expression.Value.of(value));
    }

    /** An exact decimal number that is bound, where an expression is wanted. */
    public static DecimalExpr<Object> value(BigDecimal value) {
        return new DecimalExpr<>(Expression.Value.of(value));
    }

    /** True or false that is bound, where an expression is wanted. */
    public static BoolExpr<Object> value(boolean value) {
        return new BoolExpr<>(Expression.Value.of(value));
    }

    /** A date that is bound, where an expression is wanted. */
    public static DateExpr<Object> value(LocalDate value) {
        return new DateExpr<>(Expression.Value.of(value));
    }

    /** An instant that is bound, where an expression is wanted. */
    public static InstantExpr<Object> value(Instant value) {
        return new InstantExpr<>(Expression.Value.of(value));
    }

    /** A value that is bound, where an expression is wanted. */
    public static F<Object> value(Object value) {
        return new F<>(Operands.of(value));
    }

    /** A value of that type, or a NULL of it. */
    public static F<Object> value(@Nullable Object value, SqlType type) {
        return new F<>(new Expression.Value(value, type));
    }

    /** A call of a function. */
    static Expression call(Function function, Expression... arguments) {
        return new Expression.Call(function, List.of(arguments));
    }

    /** A call of a function with arguments from text. */
    static Expression callFromText(Function function, Object first, @Nullable Object... more) {
        var arguments = new ArrayList<Expression>();
        arguments.add(F.argument(first));
        for (Object one : more) {
            arguments.add(F.argument(one));
        }
        return new Expression.Call(function, arguments);
    }
}
