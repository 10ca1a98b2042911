package dev.ryx.query.sql;

import java.util.Locale;

/** The functions of the databases that Ryx calls. */
public enum SqlFunction {
    ABS,
    ANY,
    AVG,
    COALESCE,
    COUNT,
    EXTRACT,
    INSTR,
    LENGTH,
    LOWER,
    MAX,
    MIN,
    REPLACE,
    ROUND,
    /** Registered by the SQLite backend: lower case by Unicode's simple mapping. */
    RYX_LOWER,
    STRFTIME,
    STRPOS,
    SUBSTR,
    SUM,
    UNNEST;

    /** The name as it is written. */
    String text() {
        return this == RYX_LOWER ? name().toLowerCase(Locale.ROOT) : name();
    }
}
