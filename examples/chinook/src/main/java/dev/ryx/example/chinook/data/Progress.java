package dev.ryx.example.chinook.data;

/** Is told how far an import is. */
@FunctionalInterface
public interface Progress {

    /**
     * Rows were written.
     *
     * @param table where they went
     * @param rows how many there are now, of all tables together
     * @param total how many there will be
     */
    void written(StoreTable table, long rows, long total);
}
