package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import dev.ryx.tuple.Function5;
import dev.ryx.tuple.Tuple5;

/**
 * Five selected values a row; null where a column is NULL.
 *
 * @param <M> the model
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 * @param <D> the class of the fourth value
 * @param <E> the class of the fifth value
 */
public final class Values5<M, A, B, C, D, E> extends Query<M, Tuple5<A, B, C, D, E>, Values5<M, A, B, C, D, E>> {

    private final Expr<? super M, A> first;
    private final Expr<? super M, B> second;
    private final Expr<? super M, C> third;
    private final Expr<? super M, D> fourth;
    private final Expr<? super M, E> fifth;

    Values5(
            Source<M> source,
            QueryNode node,
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth) {
        super(source, node);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.fifth = fifth;
    }

    @Override
    Values5<M, A, B, C, D, E> over(Source<M> from, QueryNode changed) {
        return new Values5<>(from, changed, first, second, third, fourth, fifth);
    }

    @Override
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    Tuple5<A, B, C, D, E> read(Store store, RowView row) {
        return new Tuple5<>(
                first.read(row, 0), second.read(row, 1), third.read(row, 2), fourth.read(row, 3), fifth.read(row, 4));
    }

    /** Adds an aggregate over the rows that share the values selected so far: {@code GROUP BY}. */
    public <F> Values6<M, A, B, C, D, E, F> annotate(Agg<? super M, F> aggregate) {
        return new Values6<>(
                source(),
                annotated(aggregate.defaultName(), aggregate),
                first,
                second,
                third,
                fourth,
                fifth,
                aggregate);
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
    public <R> MappedQuery<M, R> as(
            Function5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> mapping) {
        return new MappedQuery<>(
                source(),
                node(),
                row -> mapping.apply(
                        first.read(row, 0),
                        second.read(row, 1),
                        third.read(row, 2),
                        fourth.read(row, 3),
                        fifth.read(row, 4)));
    }
}
