package dev.ryx.query.dialect;

/** The parts of a date or time that can be extracted, each a whole number. */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The quarter, from 1. */
    QUARTER,
    /** The month, from 1. */
    MONTH,
    /** The day of the month, from 1. */
    DAY,
    /** The hour, from 0. */
    HOUR,
    /** The minute, from 0. */
    MINUTE,
    /** The second, from 0, without its fraction. */
    SECOND,
    /** The year that the ISO week belongs to. */
    ISO_YEAR,
    /** The ISO week, from 1. */
    WEEK,
    /** The day of the week: Sunday is 0. */
    DOW,
    /** The day of the week: Monday is 1. */
    ISO_DOW,
    /** The day of the week: Sunday is 1. */
    WEEK_DAY;

    /** Whether it is part of a time of day. */
    public boolean isOfTime() {
        return this == HOUR || this == MINUTE || this == SECOND;
    }
}
