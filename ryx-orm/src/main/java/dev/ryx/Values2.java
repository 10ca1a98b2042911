package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import dev.ryx.tuple.Tuple2;
import java.util.function.BiFunction;

/**
 * Two selected values a row; null where a column is NULL.
 *
 * @param <M> the model
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 */
public final class Values2<M, A, B> extends Query<M, Tuple2<A, B>, Values2<M, A, B>> {

    private final Expr<? super M, A> first;
    private final Expr<? super M, B> second;

    Values2(Source<M> source, QueryNode node, Expr<? super M, A> first, Expr<? super M, B> second) {
        super(source, node);
        this.first = first;
        this.second = second;
    }

    @Override
    Values2<M, A, B> over(Source<M> from, QueryNode changed) {
        return new Values2<>(from, changed, first, second);
    }

    @Override
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    Tuple2<A, B> read(Store store, RowView row) {
        return new Tuple2<>(first.read(row, 0), second.read(row, 1));
    }

    /** Adds an aggregate over the rows that share the values selected so far: {@code GROUP BY}. */
    public <C> Values3<M, A, B, C> annotate(Agg<? super M, C> aggregate) {
        return new Values3<>(source(), annotated(aggregate.defaultName(), aggregate), first, second, aggregate);
    }

    /** Adds an expression to each row, which is then read by name. An aggregate groups by the values selected so far. */
    public RowQuery<M> annotate(String name, Expr<? super M, ?> expression) {
        return new RowQuery<>(source(), annotated(name, expression));
    }

    /** Adds expressions under names to each row, which is then read by name. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final RowQuery<M> annotate(Named<? super M> first, Named<? super M>... more) {
        return new RowQuery<>(source(), node()).annotate(first, more);
    }

    /** Makes something of each row, such as a record by its constructor. */
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    public <R> MappedQuery<M, R> as(BiFunction<? super A, ? super B, ? extends R> mapping) {
        return new MappedQuery<>(source(), node(), row -> mapping.apply(first.read(row, 0), second.read(row, 1)));
    }
}
