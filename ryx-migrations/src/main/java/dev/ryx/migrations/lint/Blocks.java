package dev.ryx.migrations.lint;

/** Who waits while an operation works. From the least to the most. */
public enum Blocks {
    /** Nobody, but for a moment at its beginning and end. */
    NOTHING("nobody waits"),
    /** Other changes of the same table. */
    SCHEMA_CHANGES("other schema changes wait"),
    /** All who write rows. */
    WRITES("writers wait"),
    /** All who read or write rows. */
    EVERYTHING("readers and writers wait");

    private final String words;

    Blocks(String words) {
        this.words = words;
    }

    /** Such as {@code writers wait}. */
    public String words() {
        return words;
    }

    /** Whether an application notices. */
    public boolean isFelt() {
        return compareTo(WRITES) >= 0;
    }
}
