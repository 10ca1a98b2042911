package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import dev.ryx.tuple.Function6;
import dev.ryx.tuple.Tuple6;

/**
 * Six selected values a row; null where a column is NULL.
 *
 * @param <M> the model
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 * @param <D> the class of the fourth value
 * @param <E> the class of the fifth value
 * @param <F> the class of the sixth value
 */
public final class Values6<M, A, B, C, D, E, F>
        extends Query<M, Tuple6<A, B, C, D, E, F>, Values6<M, A, B, C, D, E, F>> {

    private final Expr<? super M, A> first;
    private final Expr<? super M, B> second;
    private final Expr<? super M, C> third;
    private final Expr<? super M, D> fourth;
    private final Expr<? super M, E> fifth;
    private final Expr<? super M, F> sixth;

    Values6(
            Source<M> source,
            QueryNode node,
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth,
            Expr<? super M, E> fifth,
            Expr<? super M, F> sixth) {
        super(source, node);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.fifth = fifth;
        this.sixth = sixth;
    }

    @Override
    Values6<M, A, B, C, D, E, F> over(Source<M> from, QueryNode changed) {
        return new Values6<>(from, changed, first, second, third, fourth, fifth, sixth);
    }

    @Override
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    Tuple6<A, B, C, D, E, F> read(Store store, RowView row) {
        return new Tuple6<>(
                first.read(row, 0),
                second.read(row, 1),
                third.read(row, 2),
                fourth.read(row, 3),
                fifth.read(row, 4),
                sixth.read(row, 5));
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
            Function6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> mapping) {
        return new MappedQuery<>(
                source(),
                node(),
                row -> mapping.apply(
                        first.read(row, 0),
                        second.read(row, 1),
                        third.read(row, 2),
                        fourth.read(row, 3),
                        fifth.read(row, 4),
                        sixth.read(row, 5)));
    }
}
