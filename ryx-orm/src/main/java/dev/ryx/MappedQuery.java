package dev.ryx;

import dev.ryx.backend.row.RowReader;
import dev.ryx.backend.row.RowView;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.store.Store;

/**
 * Selected values, each row made into an object of the caller's, such as a record.
 *
 * @param <M> the model
 * @param <R> what each row becomes
 */
public final class MappedQuery<M, R> extends Query<M, R, MappedQuery<M, R>> {

    private final RowReader<? extends R> reader;

    MappedQuery(Source<M> source, QueryNode node, RowReader<? extends R> reader) {
        super(source, node);
        this.reader = reader;
    }

    @Override
    MappedQuery<M, R> over(Source<M> from, QueryNode changed) {
        return new MappedQuery<>(from, changed, reader);
    }

    @Override
    R read(Store store, RowView row) {
        return reader.read(row);
    }
}
