package dev.ryx.processor.source;

/** What annotations named {@code Nullable} say of a field. */
public enum Nullness {
    /** There is none: the column is NOT NULL. */
    NEVER,
    /** The value may be null. */
    NULLABLE,
    /** It stands where it speaks of something else: of the holder of a relation, or of the elements of an array. */
    MISPLACED
}
