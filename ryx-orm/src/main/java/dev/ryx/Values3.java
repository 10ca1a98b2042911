package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import dev.ryx.tuple.Function3;
import dev.ryx.tuple.Tuple3;

/**
 * Three selected values a row; null where a column is NULL.
 *
 * @param <M> the model
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 */
public final class Values3<M, A, B, C> extends Query<M, Tuple3<A, B, C>, Values3<M, A, B, C>> {

    private final Expr<? super M, A> first;
    private final Expr<? super M, B> second;
    private final Expr<? super M, C> third;

    Values3(
            Source<M> source,
            QueryNode node,
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third) {
        super(source, node);
        this.first = first;
        this.second = second;
        this.third = third;
    }

    @Override
    Values3<M, A, B, C> over(Source<M> from, QueryNode changed) {
        return new Values3<>(from, changed, first, second, third);
    }

    @Override
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    Tuple3<A, B, C> read(Store store, RowView row) {
        return new Tuple3<>(first.read(row, 0), second.read(row, 1), third.read(row, 2));
    }

    /** Adds an aggregate over the rows that share the values selected so far: {@code GROUP BY}. */
    public <D> Values4<M, A, B, C, D> annotate(Agg<? super M, D> aggregate) {
        return new Values4<>(source(), annotated(aggregate.defaultName(), aggregate), first, second, third, aggregate);
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
    public <R> MappedQuery<M, R> as(Function3<? super A, ? super B, ? super C, ? extends R> mapping) {
        return new MappedQuery<>(
                source(), node(), row -> mapping.apply(first.read(row, 0), second.read(row, 1), third.read(row, 2)));
    }
}
