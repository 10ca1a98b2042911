package dev.ryx.query.dialect;

/** What queries can ask for and not every database has: the rows of {@code docs/capabilities.md}. */
public enum Feature {
    /** {@code DISTINCT ON}. */
    DISTINCT_ON("Distinct on expressions"),
    /** Aggregates of some rows of the group. */
    AGGREGATE_FILTER("Aggregates with a filter"),
    /** Where NULLs go in an order. */
    NULLS_ORDER("NULLS FIRST, NULLS LAST"),
    /** Texts that differ in case alone are found for every letter of today's Unicode. */
    CASE_FOLDING("Folding the case of every letter"),
    /** A condition of a group that looks at a column of its rows. */
    ROWS_IN_HAVING("Columns of the row in HAVING"),
    /** Values that are those of the first rows of a query. */
    LIMITED_LIST("IN (SELECT … LIMIT)"),
    /** Values in numbers beyond those of the parameters that a statement may have. */
    LONG_LIST("Lists of any length"),
    /** A whole number that does not fit into 64 bits is an error. */
    WHOLE_NUMBER_OVERFLOW("Errors where a whole number leaves 64 bits"),
    /** New values that are computed from the old ones of columns that the update sets as well. */
    SIMULTANEOUS_SET("UPDATE … SET that reads what it sets"),
    /** An update or delete whose condition reads the same table. */
    READS_WHAT_IT_CHANGES("UPDATE and DELETE that read their own table"),
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
