package dev.ryx.conformance;

/** What the rows of a query have become. */
enum Shape {
    /** Objects. */
    OBJECTS,
    /** Values under their names. */
    DICTS,
    /** Values in their order. */
    ROWS,
    /** One value a row. */
    FLAT
}
