package dev.ryx;

import dev.ryx.backend.row.Row;
import dev.ryx.backend.row.RowView;
import dev.ryx.expr.Expr;
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

    /** Makes something of each row. */
    public <R> MappedQuery<M, R> as(Function<? super Row, ? extends R> mapping) {
        return new MappedQuery<>(source(), node(), row -> mapping.apply(row.toRow()));
    }
}
