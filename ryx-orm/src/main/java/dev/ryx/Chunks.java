package dev.ryx;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows one by one, out of lists. */
final class Chunks {

    private Chunks() {}

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
