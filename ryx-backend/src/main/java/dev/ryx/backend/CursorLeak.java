package dev.ryx.backend;

import dev.ryx.backend.jdbc.CallSites;
import dev.ryx.error.DatabaseException;
import java.lang.ref.Cleaner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a cursor that nobody closed and nobody can reach: it is told, and its connection comes back. */
final class CursorLeak implements Runnable {

    private static final Logger LOGGER = LoggerFactory.getLogger("dev.ryx.pool");
    private static final Cleaner CLEANER = Cleaner.create();

    private final Chunks<?> chunks;
    private final String place;

    private CursorLeak(Chunks<?> chunks) {
        this.chunks = chunks;
        this.place = CallSites.here().map(StackTraceElement::toString).orElse("an unknown place");
    }

    /** Looks after a cursor, which was opened here. */
    static void watch(Cursor<?> cursor, Chunks<?> chunks) {
        CLEANER.register(cursor, new CursorLeak(chunks));
    }

    @Override
    public void run() {
        if (chunks.isOpen()) {
            LOGGER.warn("A cursor was never closed. It was opened at {}.", place);
            close();
        }
    }

    private void close() {
        try {
            chunks.close();
        } catch (DatabaseException e) {
            LOGGER.debug("The cursor that was never closed did not close well.", e);
        }
    }
}
