package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Agg;
import dev.ryx.expr.ColumnReader;
import dev.ryx.expr.DatedExpr;
import dev.ryx.expr.Expr;
import dev.ryx.expr.F;
import dev.ryx.expr.Functions;
import dev.ryx.expr.MomentExpr;
import dev.ryx.expr.Named;
import dev.ryx.expr.ValueExpr;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.QueryNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query whose rows are still objects: they can be annotated.
 *
 * @param <M> the model
 * @param <R> what each row becomes
 * @param <S> the kind of query itself
 */
public abstract class SelectableQuery<M, R, S extends SelectableQuery<M, R, S>> extends Query<M, R, S> {

    SelectableQuery(Source<M> source, QueryNode node) {
        super(source, node);
    }

    /** The annotations that this query has already. */
    List<Expr<? super M, ?>> annotations() {
        return List.of();
    }

    /** Adds an aggregate over related rows to each object, under its {@link Agg#defaultName()}. */
    public final AnnotatedQuery<M> annotate(Agg<? super M, ?> aggregate) {
        return annotate(aggregate.defaultName(), aggregate);
    }

    /** Adds an expression to each object, under a name that later filters and orders can use. */
    public final AnnotatedQuery<M> annotate(String name, Expr<? super M, ?> expression) {
        return new AnnotatedQuery<>(
                source(),
                annotated(name, expression),
                Stream.concat(annotations().stream(), Stream.of(expression)).toList());
    }

    /** Adds expressions under names to each object; each can use those before it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final AnnotatedQuery<M> annotate(Named<? super M> first, Named<? super M>... more) {
        AnnotatedQuery<M> annotated = annotate(first.name(), first.expression());
        for (Named<? super M> one : more) {
            annotated = annotated.annotate(one.name(), one.expression());
        }
        return annotated;
    }

    /**
     * The different dates that there are of a column, each as the first day of its unit, in order; NULL left out.
     *
     * @param unit {@code "year"}, {@code "quarter"}, {@code "month"}, {@code "week"} or {@code "day"}
     */
    public final Values1<M, LocalDate> dates(DatedExpr<? super M, ?> column, String unit) {
        return moments(column, Functions.cast(truncated(column, unit), SqlType.DATE), RowView::getDate);
    }

    /** {@link #dates(DatedExpr, String)} of a path from text. */
    public final Values1<M, LocalDate> dates(String path, String unit) {
        return moments(F.of(path), Functions.cast(truncated(F.of(path), unit), SqlType.DATE), RowView::getDate);
    }

    /**
     * The different moments that there are of a column, each as the beginning of its unit, in order; NULL left out.
     *
     * @param unit such as {@code "month"} or {@code "hour"}
     */
    public final <T> Values1<M, T> datetimes(MomentExpr<? super M, T> column, String unit) {
        return moments(column, truncated(column, unit), column.reader());
    }

    /** {@link #datetimes(MomentExpr, String)} of a path from text. */
    public final Values1<M, Object> datetimes(String path, String unit) {
        F<Object> column = F.of(path);
        return moments(column, truncated(column, unit), column.reader());
    }

    private static <N> F<N> truncated(Expr<N, ?> column, String unit) {
        return column.transform("trunc_" + unit);
    }

    private <T> Values1<M, T> moments(Expr<? super M, ?> column, Expr<? super M, ?> moment, ColumnReader<T> reader) {
        var value = new ValueExpr<M, T>(moment.node(), reader);
        return filter(column.isNotNull()).values(value).distinct().orderBy(value.asc());
    }
}
