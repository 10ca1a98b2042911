package dev.ryx.query.dialect;

/** How far numbers are spread. */
public enum Statistic {
    /** The standard deviation of all there are. */
    STDDEV_POP,
    /** The standard deviation of a sample. */
    STDDEV_SAMP,
    /** The variance of all there are. */
    VAR_POP,
    /** The variance of a sample. */
    VAR_SAMP
}
