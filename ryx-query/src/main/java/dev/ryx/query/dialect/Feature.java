package dev.ryx.query.dialect;

/** What queries can ask for and not every database has: the rows of {@code docs/capabilities.md}. */
public enum Feature {
    /** {@code DISTINCT ON}. */
    DISTINCT_ON("Distinct on expressions"),
    /** Aggregates of some rows of the group. */
    AGGREGATE_FILTER("Aggregates with a filter"),
    /** Where NULLs go in an order. */
    NULLS_ORDER("NULLS FIRST, NULLS LAST"),
    /** Columns of the rows that an insert writes. */
    INSERT_RETURNING("INSERT … RETURNING"),
    /** Columns of the rows that an update writes. */
    UPDATE_RETURNING("UPDATE … RETURNING"),
    /** Columns of the rows that a delete removes. */
    DELETE_RETURNING("DELETE … RETURNING");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    /** What the documentation calls it. */
    public String title() {
        return title;
    }
}
