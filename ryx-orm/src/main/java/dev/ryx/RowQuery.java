package dev.ryx;

import dev.ryx.backend.row.Row;
import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;
import java.util.function.Function;

/**
 * Selected values, as rows that are read by name.
 *
 * @param <M> the model
 */
public final class RowQuery<M> extends Query<M, Row, RowQuery<M>> {

    RowQuery(Source<M> source, QueryNode node) {
        super(source, node);
    }

    @Override
    RowQuery<M> over(Source<M> from, QueryNode changed) {
        return new RowQuery<>(from, changed);
    }

    @Override
    Row read(Store store, RowView row) {
        return row.toRow();
    }

    /** Adds an expression to each row. An aggregate groups by the values selected so far. */
    public RowQuery<M> annotate(String name, Expr<? super M, ?> expression) {
        return new RowQuery<>(source(), annotated(name, expression));
    }

    /** Adds expressions under names to each row; each can use those before it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final RowQuery<M> annotate(Named<? super M> first, Named<? super M>... more) {
        RowQuery<M> annotated = annotate(first.name(), first.expression());
        for (Named<? super M> one : more) {
            annotated = annotated.annotate(one.name(), one.expression());
        }
        return annotated;
    }

    /** Makes something of each row. */
    public <R> MappedQuery<M, R> as(Function<? super Row, ? extends R> mapping) {
        return new MappedQuery<>(source(), node(), row -> mapping.apply(row.toRow()));
    }
}
