package dev.ryx.query.dialect;

/** What dates and times can be cut down to. */
public enum DateUnit {
    /** The first day of the year. */
    YEAR,
    /** The first day of the quarter. */
    QUARTER,
    /** The first day of the month. */
    MONTH,
    /** The Monday of the week. */
    WEEK,
    /** Midnight. */
    DAY,
    /** The full hour. */
    HOUR,
    /** The full minute. */
    MINUTE,
    /** The full second. */
    SECOND;

    /** Whether a time of day can be cut down to it, and a date without time cannot. */
    public boolean isOfTime() {
        return this == HOUR || this == MINUTE || this == SECOND;
    }
}
