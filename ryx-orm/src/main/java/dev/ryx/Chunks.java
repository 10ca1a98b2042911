package dev.ryx;

import dev.ryx.backend.Cursor;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows one by one, out of lists. */
final class Chunks {

    private Chunks() {}

    /** The rows of a cursor, which the stream closes. */
    static <R> Stream<R> stream(Cursor<R> cursor) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .onClose(cursor::close);
    }

    static <R> Iterator<R> flat(Iterator<List<R>> chunks) {
        return new Iterator<>() {
            private Iterator<R> chunk = List.<R>of().iterator();

            @Override
            public boolean hasNext() {
                if (!chunk.hasNext() && chunks.hasNext()) {
                    chunk = chunks.next().iterator();
                }
                return chunk.hasNext();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("The query is at its end.");
                }
                return chunk.next();
            }
        };
    }
}
