package dev.ryx;

import dev.ryx.keyset.Keyset;
import dev.ryx.query.ast.QueryNode;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The objects of a query in chunks, each read by a query of its own, which begins after the last row of the one before. */
final class KeysetChunks<M, R> implements Iterator<List<R>> {

    private final SelectableQuery<M, R, ?> query;
    private final Keyset keyset;
    private final int size;
    private QueryNode rows;
    private long left;
    private @Nullable List<R> chunk;

    KeysetChunks(SelectableQuery<M, R, ?> query, Keyset keyset, int size) {
        this.query = query;
        this.keyset = keyset;
        this.size = size;
        this.rows = query.node();
        this.left = Slices.limit(rows);
    }

    @Override
    public boolean hasNext() {
        if (chunk == null) {
            chunk = left > 0 ? read((int) Math.min(size, left)) : List.of();
        }
        return !chunk.isEmpty();
    }

    private List<R> read(int count) {
        List<Annotated<M>> read = query.keyed(keyset, rows.withLimit(count)).list();
        left = read.size() < count ? 0 : left - count;
        if (left > 0) {
            List<@Nullable Object> last = read.getLast().last(keyset.terms().size());
            rows = keyset.after(
                    query.node().unsliced(),
                    last,
                    query.source().toRead().dialect().kind());
        }
        return query.ofAll(read, keyset);
    }

    @Override
    public List<R> next() {
        if (!hasNext() || chunk == null) {
            throw new NoSuchElementException("The query is at its end.");
        }
        List<R> next = chunk;
        chunk = null;
        return next;
    }
}
