package dev.ryx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a query, and where the next ones begin.
 *
 * @param <R> what each row becomes
 * @param items the rows of the page, in order
 * @param next the cursor of the next page, a text that can stand in a URL; null at the end
 */
public record KeysetPage<R>(List<R> items, @Nullable String next) {

    /** Copies the list. */
    public KeysetPage {
        items = List.copyOf(items);
    }

    /** Whether there is a page after this one. */
    public boolean hasNext() {
        return next != null;
    }
}
