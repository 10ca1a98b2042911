package dev.ryx.backend.connection;

/**
 * The pool at one moment.
 *
 * @param size open connections
 * @param active connections that are lent
 * @param idle connections that wait for a borrower
 * @param waiting threads that wait for a connection
 * @param limit how many connections there may be
 */
public record PoolStats(int size, int active, int idle, int waiting, int limit) {

    /** As messages tell it, such as {@code 10 of 10 connections lent, 3 threads waiting}. */
    public String summary() {
        return active + " of " + limit + " connections lent, " + size + " open, " + waiting + " threads waiting";
    }
}
