package dev.ryx.expr;

import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Aggregate.Function;
import dev.ryx.query.ast.Expression;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * The aggregate functions, to be imported statically.
 *
 * <p>Two aggregates over different to-many relations in one query do not multiply each other: each gives what it would
 * give alone.
 */
public final class Aggregates {

    private Aggregates() {}

    /** The number of rows: {@code COUNT(*)}. */
    public static Agg<Object, Long> count() {
        return new Agg<>(new Aggregate(Function.COUNT, null, false, null), RowView::getLongOrNull);
    }

    /** The number of rows in which the expression is not NULL: {@code COUNT(x)}. */
    public static <M> Agg<M, Long> count(Expr<M, ?> expression) {
        return counting(expression.node(), false);
    }

    /** The number of related objects; an object that is related twice counts twice. */
    public static <M> Agg<M, Long> count(RelationExpr<M, ?> relation) {
        return counting(relation.path(), false);
    }

    /** {@link #count(RelationExpr)} from text. */
    public static Agg<Object, Long> count(String path) {
        return counting(new Expression.TextPath(path), false);
    }

    /** The number of different values that are not NULL: {@code COUNT(DISTINCT x)}. */
    public static <M> Agg<M, Long> countDistinct(Expr<M, ?> expression) {
        return counting(expression.node(), true);
    }

    /** The number of different related objects. */
    public static <M> Agg<M, Long> countDistinct(RelationExpr<M, ?> relation) {
        return counting(relation.path(), true);
    }

    /** {@link #countDistinct(Expr)} from text. */
    public static Agg<Object, Long> countDistinct(String path) {
        return counting(new Expression.TextPath(path), true);
    }

    /** The sum of whole numbers; NULL if there are none. */
    public static <M> Agg<M, Long> sum(WholeNumberExpr<M, ?> expression) {
        return aggregate(Function.SUM, expression, RowView::getLongOrNull);
    }

    /** The sum of whole numbers; NULL if there are none. A sum beyond 64 bits is an error. */
    public static <M> Agg<M, Long> sum(LongExpr<M> expression) {
        return aggregate(Function.SUM, expression, RowView::getLongOrNull);
    }

    /** The sum of floating point numbers; NULL if there are none. */
    public static <M> Agg<M, Double> sum(DoubleExpr<M> expression) {
        return aggregate(Function.SUM, expression, RowView::getDoubleOrNull);
    }

    /** The exact sum of decimal numbers; NULL if there are none. */
    public static <M> Agg<M, BigDecimal> sum(DecimalExpr<M> expression) {
        return aggregate(Function.SUM, expression, RowView::getDecimal);
    }

    /** A sum from text. */
    public static Agg<Object, Object> sum(String path) {
        return fromText(Function.SUM, path);
    }

    /** The sum of an expression from text. */
    public static <M> Agg<M, Object> sum(F<M> expression) {
        return aggregate(Function.SUM, expression, expression.reader());
    }

    /** The sum of amounts of time; NULL if there are none. */
    public static <M> Agg<M, Duration> sum(DurationExpr<M> expression) {
        return aggregate(Function.SUM, expression, expression.reader());
    }

    /** The mean of whole numbers; NULL if there are none. */
    public static <M> Agg<M, Double> avg(WholeNumberExpr<M, ?> expression) {
        return aggregate(Function.AVG, expression, RowView::getDoubleOrNull);
    }

    /** The mean of whole numbers; NULL if there are none. */
    public static <M> Agg<M, Double> avg(LongExpr<M> expression) {
        return aggregate(Function.AVG, expression, RowView::getDoubleOrNull);
    }

    /** The mean of floating point numbers; NULL if there are none. */
    public static <M> Agg<M, Double> avg(DoubleExpr<M> expression) {
        return aggregate(Function.AVG, expression, RowView::getDoubleOrNull);
    }

    /** The mean of decimal numbers, rounded half up to six digits more than they have; NULL if there are none. */
    public static <M> Agg<M, BigDecimal> avg(DecimalExpr<M> expression) {
        return aggregate(Function.AVG, expression, RowView::getDecimal);
    }

    /** A mean from text. */
    public static Agg<Object, Object> avg(String path) {
        return fromText(Function.AVG, path);
    }

    /** The mean of an expression from text. */
    public static <M> Agg<M, Object> avg(F<M> expression) {
        return aggregate(Function.AVG, expression, expression.reader());
    }

    /** The mean of amounts of time; NULL if there are none. */
    public static <M> Agg<M, Duration> avg(DurationExpr<M> expression) {
        return aggregate(Function.AVG, expression, expression.reader());
    }

    /** The least value; NULL if there are none. */
    public static <M, T> Agg<M, T> min(ComparableExpr<M, T> expression) {
        return aggregate(Function.MIN, expression, expression.reader());
    }

    /** A least value from text. */
    public static Agg<Object, Object> min(String path) {
        return fromText(Function.MIN, path);
    }

    /** The greatest value; NULL if there are none. */
    public static <M, T> Agg<M, T> max(ComparableExpr<M, T> expression) {
        return aggregate(Function.MAX, expression, expression.reader());
    }

    /** A greatest value from text. */
    public static Agg<Object, Object> max(String path) {
        return fromText(Function.MAX, path);
    }

    /** The standard deviation of all there are: {@code STDDEV_POP(x)}; NULL if there are none. */
    public static <M> Agg<M, Double> stdDev(ComparableExpr<M, ?> number) {
        return aggregate(Function.STDDEV_POP, number, RowView::getDoubleOrNull);
    }

    /** {@link #stdDev(ComparableExpr)} from text. */
    public static Agg<Object, Double> stdDev(String path) {
        return stdDev(F.of(path));
    }

    /** The standard deviation of a sample: {@code STDDEV_SAMP(x)}; NULL for fewer than two. */
    public static <M> Agg<M, Double> stdDevOfSample(ComparableExpr<M, ?> number) {
        return aggregate(Function.STDDEV_SAMP, number, RowView::getDoubleOrNull);
    }

    /** {@link #stdDevOfSample(ComparableExpr)} from text. */
    public static Agg<Object, Double> stdDevOfSample(String path) {
        return stdDevOfSample(F.of(path));
    }

    /** The variance of all there are: {@code VAR_POP(x)}; NULL if there are none. */
    public static <M> Agg<M, Double> variance(ComparableExpr<M, ?> number) {
        return aggregate(Function.VAR_POP, number, RowView::getDoubleOrNull);
    }

    /** {@link #variance(ComparableExpr)} from text. */
    public static Agg<Object, Double> variance(String path) {
        return variance(F.of(path));
    }

    /** The variance of a sample: {@code VAR_SAMP(x)}; NULL for fewer than two. */
    public static <M> Agg<M, Double> varianceOfSample(ComparableExpr<M, ?> number) {
        return aggregate(Function.VAR_SAMP, number, RowView::getDoubleOrNull);
    }

    /** {@link #varianceOfSample(ComparableExpr)} from text. */
    public static Agg<Object, Double> varianceOfSample(String path) {
        return varianceOfSample(F.of(path));
    }

    /** The texts put together, with a separator between them; NULL if there are none. {@link Agg#orderBy} orders them. */
    public static <M> Agg<M, String> stringAgg(Expr<M, ? super String> text, String separator) {
        var aggregate =
                new Aggregate(Function.STRING_AGG, text.node(), false, null, List.of(), Expression.Value.of(separator));
        return new Agg<>(aggregate, RowView::getString);
    }

    /** {@link #stringAgg(Expr, String)} from text. */
    public static Agg<Object, String> stringAgg(String path, String separator) {
        return stringAgg(F.of(path), separator);
    }

    private static <M> Agg<M, Long> counting(Expression operand, boolean distinct) {
        return new Agg<>(new Aggregate(Function.COUNT, operand, distinct, null), RowView::getLongOrNull);
    }

    private static <M, T> Agg<M, T> aggregate(Function function, Expr<M, ?> operand, ColumnReader<T> reader) {
        return new Agg<>(new Aggregate(function, operand.node(), false, null), reader);
    }

    private static Agg<Object, Object> fromText(Function function, String path) {
        var aggregate = new Aggregate(function, new Expression.TextPath(path), false, null);
        return new Agg<>(aggregate, (row, column) -> row.get(column));
    }
}
