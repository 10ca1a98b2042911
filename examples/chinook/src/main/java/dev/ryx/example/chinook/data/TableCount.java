package dev.ryx.example.chinook.data;

/**
 * How many rows of a table there are, and should be.
 *
 * @param table the table
 * @param rows how many the database has
 * @param expected how many the data set has
 */
public record TableCount(StoreTable table, long rows, long expected) {

    /** Whether none is missing and none too many. */
    public boolean isComplete() {
        return rows == expected;
    }
}
