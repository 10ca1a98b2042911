package dev.ryx.query.dialect;

/** The parts of a date that can be extracted. */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The month, from 1. */
    MONTH
}
