package dev.ryx.backend;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Rows read as they are asked for, in chunks, so that memory stays flat however many there are.
 *
 * <p>It holds a connection until its last row was read or it is closed. Within a transaction it ends with the
 * transaction. For one thread at a time.
 *
 * @param <R> what each row becomes
 */
public final class Cursor<R> implements Iterator<R>, AutoCloseable {

    private final Chunks<R> chunks;
    private Iterator<R> chunk = List.<R>of().iterator();

    /** The rows of the chunks. */
    Cursor(Chunks<R> chunks) {
        this.chunks = chunks;
    }

    /**
     * Whether there is another row.
     *
     * @throws dev.ryx.error.DatabaseException if the database fails to tell
     */
    @Override
    public boolean hasNext() {
        if (!chunk.hasNext()) {
            chunk = chunks.next().iterator();
        }
        return chunk.hasNext();
    }

    /** Whether the next row was read from the database already. */
    boolean isRead() {
        return chunk.hasNext();
    }

    /**
     * The next row.
     *
     * @throws NoSuchElementException at the end
     */
    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The cursor is at its end.");
        }
        return chunk.next();
    }

    /** Gives the connection back; rows that were not read are left. A second call does nothing. */
    @Override
    public void close() {
        chunk = List.<R>of().iterator();
        chunks.close();
    }
}
