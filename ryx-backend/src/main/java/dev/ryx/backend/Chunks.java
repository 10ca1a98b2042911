package dev.ryx.backend;

import java.util.List;

/** Rows in chunks. */
interface Chunks<R> extends AutoCloseable {

    /** The next rows, or none at the end. */
    List<R> next();

    /** Whether something is held for the rows. */
    boolean isOpen();

    /** Frees what holds the rows; a second call does nothing. */
    @Override
    void close();

    /** One chunk that is there already. */
    static <R> Chunks<R> of(List<R> rows) {
        return new Chunks<>() {
            private List<R> rest = rows;

            @Override
            public List<R> next() {
                List<R> all = rest;
                rest = List.of();
                return all;
            }

            @Override
            public boolean isOpen() {
                return false;
            }

            @Override
            public void close() {
                rest = List.of();
            }
        };
    }
}
