package dev.ryx;

import java.util.List;

/**
 * Some rows of a query, and how many there are in all.
 *
 * @param <R> what each row becomes
 * @param items the rows of the page, in order
 * @param number the number of the page, from 1
 * @param size how many rows a page has at most
 * @param total how many rows the query has
 */
public record Page<R>(List<R> items, int number, int size, long total) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; a query without rows has none. */
    public long pages() {
        return (total + size - 1) / size;
    }

    /** Whether there is a page after this one. */
    public boolean hasNext() {
        return number < pages();
    }

    /** Whether there is a page before this one. */
    public boolean hasPrevious() {
        return number > 1 && pages() > 0;
    }
}
