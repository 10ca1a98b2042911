package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import dev.ryx.tuple.Function4;
import dev.ryx.tuple.Tuple4;

/**
 * Four selected values a row; null where a column is NULL.
 *
 * @param <M> the model
 * @param <A> the class of the first value
 * @param <B> the class of the second value
 * @param <C> the class of the third value
 * @param <D> the class of the fourth value
 */
public final class Values4<M, A, B, C, D> extends Query<M, Tuple4<A, B, C, D>, Values4<M, A, B, C, D>> {

    private final Expr<? super M, A> first;
    private final Expr<? super M, B> second;
    private final Expr<? super M, C> third;
    private final Expr<? super M, D> fourth;

    Values4(
            Source<M> source,
            QueryNode node,
            Expr<? super M, A> first,
            Expr<? super M, B> second,
            Expr<? super M, C> third,
            Expr<? super M, D> fourth) {
        super(source, node);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    @Override
    Values4<M, A, B, C, D> over(Source<M> from, QueryNode changed) {
        return new Values4<>(from, changed, first, second, third, fourth);
    }

    @Override
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    Tuple4<A, B, C, D> read(Store store, RowView row) {
        return new Tuple4<>(first.read(row, 0), second.read(row, 1), third.read(row, 2), fourth.read(row, 3));
    }

    /** Adds an aggregate over the rows that share the values selected so far: {@code GROUP BY}. */
    public <E> Values5<M, A, B, C, D, E> annotate(Agg<? super M, E> aggregate) {
        return new Values5<>(
                source(), annotated(aggregate.defaultName(), aggregate), first, second, third, fourth, aggregate);
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
    public <R> MappedQuery<M, R> as(Function4<? super A, ? super B, ? super C, ? super D, ? extends R> mapping) {
        return new MappedQuery<>(
                source(),
                node(),
                row -> mapping.apply(first.read(row, 0), second.read(row, 1), third.read(row, 2), fourth.read(row, 3)));
    }
}
