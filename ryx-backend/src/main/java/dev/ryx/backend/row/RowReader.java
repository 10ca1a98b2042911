package dev.ryx.backend.row;

/**
 * Makes something of a row.
 *
 * <p>It may run on another thread than the one that asked, runs no queries, and keeps no {@link RowView}.
 *
 * @param <R> what it makes
 */
@FunctionalInterface
public interface RowReader<R> {

    /** Reads the row that the view shows now. */
    R read(RowView row);
}
