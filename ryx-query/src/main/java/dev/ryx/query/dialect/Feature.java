package dev.ryx.query.dialect;

/** What queries can ask for and not every database has: the rows of {@code docs/capabilities.md}. */
public enum Feature {
    /** Time zones by name. */
    NAMED_ZONES("Time zones by name"),
    /** Regular expressions. */
    REGEX("Regular expressions"),
    /** Whether a JSON value contains another. */
    JSON_CONTAINMENT("JSON that contains JSON"),
    /** Equality of JSON values. */
    JSON_EQUALITY("JSON that equals JSON, whatever the order of its keys"),
    /** Standard deviation and variance over frames in which the row itself need not be. */
    STATISTICS_OF_EMPTY_FRAMES("Standard deviation and variance over frames that may be empty"),
    /** {@code DISTINCT ON}. */
    DISTINCT_ON("Distinct on expressions"),
    /** Aggregates of some rows of the group. */
    AGGREGATE_FILTER("Aggregates with a filter"),
    /** Where NULLs go in an order. */
    NULLS_ORDER("NULLS FIRST, NULLS LAST"),
    /** Locks on the rows of a query. */
    ROW_LOCKS("SELECT … FOR UPDATE, FOR SHARE"),
    /** Locks that let others use the keys of the rows. */
    KEY_LOCKS("FOR NO KEY UPDATE, FOR KEY SHARE"),
    /** Locks on the rows of some tables of a query. */
    LOCKS_OF("FOR UPDATE OF"),
    /** Locks on rows that may be missing. */
    LOCKS_OF_OPTIONAL_ROWS("Locks on the rows behind an optional relation"),
    /** Joins that keep the rows of both sides. */
    FULL_JOIN("FULL JOIN"),
    /** Joins that keep the rows of both sides and have no equality in their condition. */
    FULL_JOIN_ON_ANYTHING("FULL JOIN without an equality"),
    /** Rows that are in all queries, or in the first alone, as often as they are there. */
    INTERSECT_ALL("INTERSECT ALL, EXCEPT ALL"),
    /** Tables of another schema than the connection's. */
    SCHEMAS("Tables in a schema"),
    /** An insert that gives way to rows with the same values in the columns named. */
    UPSERT_ON_COLUMNS("Inserts that give way on columns named"),
    /** An insert that changes the row there is, whichever of its keys is there. */
    UPSERT_ON_ANY_KEY("Inserts that update on any key"),
    /** Texts that differ in case alone are found for every letter of today's Unicode. */
    CASE_FOLDING("Folding the case of every letter"),
    /** Foreign keys that are checked when the transaction ends. */
    DEFERRED_FOREIGN_KEY("Foreign keys checked at the end of the transaction"),
    /** Unique text, however long it is. */
    LONG_UNIQUE_TEXT("Unique text of any length"),
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
    DELETE_RETURNING("DELETE … RETURNING"),
    /** Upper case by Unicode. */
    UPPER("Upper case"),
    /** The greatest or least of several values in a row. */
    GREATEST_LEAST("GREATEST, LEAST"),
    /** Rounding half away from zero. */
    ROUND("Rounding, half away from zero"),
    /** The time of the statement. */
    NOW("The time of the statement"),
    /** Text that becomes a number, or NULL. */
    CAST_TO_NUMBER("Casts of text to numbers"),
    /** Moments that are moved, and the time between two. */
    TIME_ARITHMETIC("Arithmetic with moments and amounts of time"),
    /** Standard deviation and variance. */
    STATISTICS("Standard deviation and variance"),
    /** Standard deviation and variance of distinct values. */
    STATISTICS_DISTINCT("Standard deviation and variance of distinct values"),
    /** Texts of a group put together. */
    STRING_AGG("Texts of a group put together"),
    /** Distinct texts of a group put together. */
    STRING_AGG_DISTINCT("Distinct texts of a group put together"),
    /** Texts put together over a window. */
    WINDOW_STRING_AGG("Texts put together over a window"),
    /** The value where there is no earlier or later row. */
    LAG_DEFAULT("LAG and LEAD with a default"),
    /** Frames of groups of rows. */
    FRAME_GROUPS("Frames of GROUPS"),
    /** Frames that leave rows out. */
    FRAME_EXCLUDE("Frames with EXCLUDE");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    /** What the documentation calls it. */
    public String title() {
        return title;
    }
}
