package dev.ryx.migrations.lint;

/** What takes the time. From the least to the most. */
public enum Work {
    /** Nothing: the size of the table does not matter. */
    CATALOGUE("for a moment", false),
    /** All rows are read. */
    READ("while all rows are read", true),
    /** An index is built of all rows. */
    INDEX("while an index is built", true),
    /** All rows are written by one statement. */
    WRITE("while all rows are written", true),
    /** The table is made anew. */
    REWRITE("while the table is made anew", true),
    /** Nobody knows. */
    UNKNOWN("for as long as it takes", true);

    private final String words;
    private final boolean growing;

    Work(String words, boolean growing) {
        this.words = words;
        this.growing = growing;
    }

    /** Such as {@code while all rows are read}. */
    public String words() {
        return words;
    }

    /** Whether it takes longer the more rows there are. */
    public boolean grows() {
        return growing;
    }
}
