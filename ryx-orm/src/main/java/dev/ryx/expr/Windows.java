package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Window;
import dev.ryx.query.ast.Window.Bound;
import dev.ryx.query.ast.Window.Function;
import java.util.List;

/**
 * Values that look at the rows around, to be imported statically: {@code rank().over(partitionBy("author").orderBy("-views"))}.
 * An aggregate looks at them by {@link Agg#over}.
 */
public final class Windows {

    private Windows() {}

    /** All rows of the query. */
    public static Partition<Object> allRows() {
        return new Partition<>(List.of(), List.of(), null);
    }

    /** The rows with the same values of these expressions. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <M> Partition<M> partitionBy(Expr<? super M, ?> first, Expr<? super M, ?>... more) {
        return new Partition<>(
                Arguments.of(first, more).stream().map(Expr::node).toList(), List.of(), null);
    }

    /** The rows with the same values of these paths from text. */
    public static Partition<Object> partitionBy(String first, String... more) {
        List<Expression> paths = Arguments.of(first, more).stream()
                .<Expression>map(Expression.TextPath::new)
                .toList();
        return new Partition<>(paths, List.of(), null);
    }

    /** The number of the row, from 1. */
    public static WindowFunction<Object, Long> rowNumber() {
        return new WindowFunction<>(call(Function.ROW_NUMBER), RowView::getLongOrNull);
    }

    /** The rank, with gaps after rows of equal order. */
    public static WindowFunction<Object, Long> rank() {
        return new WindowFunction<>(call(Function.RANK), RowView::getLongOrNull);
    }

    /** The rank, without gaps. */
    public static WindowFunction<Object, Long> denseRank() {
        return new WindowFunction<>(call(Function.DENSE_RANK), RowView::getLongOrNull);
    }

    /** The rank between 0 and 1. */
    public static WindowFunction<Object, Double> percentRank() {
        return new WindowFunction<>(call(Function.PERCENT_RANK), RowView::getDoubleOrNull);
    }

    /** The part of the rows that do not come after. */
    public static WindowFunction<Object, Double> cumeDist() {
        return new WindowFunction<>(call(Function.CUME_DIST), RowView::getDoubleOrNull);
    }

    /** The number of the bucket, of as many as asked for, from 1. */
    public static WindowFunction<Object, Long> ntile(int buckets) {
        return new WindowFunction<>(call(Function.NTILE, Expression.Value.of(buckets)), RowView::getLongOrNull);
    }

    /** The value in the row before; NULL if there is none. */
    public static <M, T> WindowFunction<M, T> lag(Expr<M, T> expression) {
        return new WindowFunction<>(call(Function.LAG, expression.node()), expression.reader());
    }

    /** The value so many rows before; NULL if there is none. */
    public static <M, T> WindowFunction<M, T> lag(Expr<M, T> expression, int rows) {
        return new WindowFunction<>(
                call(Function.LAG, expression.node(), Expression.Value.of(rows)), expression.reader());
    }

    /** The value so many rows before, or the given one if there is none. */
    public static <M, T> WindowFunction<M, T> lag(Expr<M, T> expression, int rows, T otherwise) {
        return new WindowFunction<>(
                call(Function.LAG, expression.node(), Expression.Value.of(rows), Operands.of(otherwise)),
                expression.reader());
    }

    /** {@link #lag(Expr)} of a path from text. */
    public static WindowFunction<Object, Object> lag(String path) {
        return lag(F.of(path));
    }

    /** {@link #lag(Expr, int)} of a path from text. */
    public static WindowFunction<Object, Object> lag(String path, int rows) {
        return lag(F.of(path), rows);
    }

    /** The value in the row after; NULL if there is none. */
    public static <M, T> WindowFunction<M, T> lead(Expr<M, T> expression) {
        return new WindowFunction<>(call(Function.LEAD, expression.node()), expression.reader());
    }

    /** The value so many rows after; NULL if there is none. */
    public static <M, T> WindowFunction<M, T> lead(Expr<M, T> expression, int rows) {
        return new WindowFunction<>(
                call(Function.LEAD, expression.node(), Expression.Value.of(rows)), expression.reader());
    }

    /** The value so many rows after, or the given one if there is none. */
    public static <M, T> WindowFunction<M, T> lead(Expr<M, T> expression, int rows, T otherwise) {
        return new WindowFunction<>(
                call(Function.LEAD, expression.node(), Expression.Value.of(rows), Operands.of(otherwise)),
                expression.reader());
    }

    /** {@link #lead(Expr)} of a path from text. */
    public static WindowFunction<Object, Object> lead(String path) {
        return lead(F.of(path));
    }

    /** {@link #lead(Expr, int)} of a path from text. */
    public static WindowFunction<Object, Object> lead(String path, int rows) {
        return lead(F.of(path), rows);
    }

    /** The value in the first row of the frame. */
    public static <M, T> WindowFunction<M, T> firstValue(Expr<M, T> expression) {
        return new WindowFunction<>(call(Function.FIRST_VALUE, expression.node()), expression.reader());
    }

    /** {@link #firstValue(Expr)} of a path from text. */
    public static WindowFunction<Object, Object> firstValue(String path) {
        return firstValue(F.of(path));
    }

    /** The value in the last row of the frame. */
    public static <M, T> WindowFunction<M, T> lastValue(Expr<M, T> expression) {
        return new WindowFunction<>(call(Function.LAST_VALUE, expression.node()), expression.reader());
    }

    /** {@link #lastValue(Expr)} of a path from text. */
    public static WindowFunction<Object, Object> lastValue(String path) {
        return lastValue(F.of(path));
    }

    /** The value in the row of that number in the frame, from 1; NULL if there is none. */
    public static <M, T> WindowFunction<M, T> nthValue(Expr<M, T> expression, int row) {
        return new WindowFunction<>(
                call(Function.NTH_VALUE, expression.node(), Expression.Value.of(row)), expression.reader());
    }

    /** {@link #nthValue(Expr, int)} of a path from text. */
    public static WindowFunction<Object, Object> nthValue(String path, int row) {
        return nthValue(F.of(path), row);
    }

    /** The partition's first row, as an end of a frame. */
    public static Bound unboundedPreceding() {
        return Bound.of(Bound.Side.UNBOUNDED_PRECEDING);
    }

    /** The row itself, as an end of a frame. */
    public static Bound currentRow() {
        return Bound.of(Bound.Side.CURRENT_ROW);
    }

    /** The partition's last row, as an end of a frame. */
    public static Bound unboundedFollowing() {
        return Bound.of(Bound.Side.UNBOUNDED_FOLLOWING);
    }

    /** So far before the row, as an end of a frame. */
    public static Bound preceding(int distance) {
        return new Bound(Bound.Side.PRECEDING, distance);
    }

    /** So far after the row, as an end of a frame. */
    public static Bound following(int distance) {
        return new Bound(Bound.Side.FOLLOWING, distance);
    }

    private static Window.Call call(Function function, Expression... arguments) {
        return new Window.Call(function, List.of(arguments));
    }
}
