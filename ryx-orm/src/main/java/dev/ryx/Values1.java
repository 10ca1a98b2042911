package dev.ryx;

import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Agg;
import dev.ryx.expr.ColumnReader;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.expr.Rows;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import java.util.function.Function;

/**
 * One selected value a row; null where a column is NULL.
 *
 * @param <M> the model
 * @param <A> the class of the first value
 */
public final class Values1<M, A> extends Query<M, A, Values1<M, A>> implements Rows.OfOne<A> {

    private final Expr<? super M, A> first;

    Values1(Source<M> source, QueryNode node, Expr<? super M, A> first) {
        super(source, node);
        this.first = first;
    }

    @Override
    Values1<M, A> over(Source<M> from, QueryNode changed) {
        return new Values1<>(from, changed, first);
    }

    @Override
    @SuppressWarnings("NullAway") // a nullable column gives null, as its expression says
    A read(Store store, RowView row) {
        return first.read(row, 0);
    }

    @Override
    public ColumnReader<A> reader() {
        return first.reader();
    }

    /** Adds an aggregate over the rows that share the values selected so far: {@code GROUP BY}. */
    public <B> Values2<M, A, B> annotate(Agg<? super M, B> aggregate) {
        return new Values2<>(source(), annotated(aggregate.defaultName(), aggregate), first, aggregate);
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
    public <R> MappedQuery<M, R> as(Function<? super A, ? extends R> mapping) {
        return new MappedQuery<>(source(), node(), row -> mapping.apply(first.read(row, 0)));
    }
}
