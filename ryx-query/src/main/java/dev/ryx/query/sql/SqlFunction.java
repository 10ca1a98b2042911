package dev.ryx.query.sql;

import java.util.Locale;

/** The functions of the databases that Ryx calls. */
public enum SqlFunction {
    /** The absolute value. */
    ABS,
    /** Any element of an array. */
    ANY,
    /** The mean of a group. */
    AVG,
    /** A value as another type. */
    CAST,
    /** MySQL and MariaDB: the number of characters, for LENGTH counts bytes there. */
    CHAR_LENGTH,
    /** The first argument that is not NULL. */
    COALESCE,
    /** MySQL and MariaDB: a text in another character set. */
    CONVERT,
    /** The number of rows or values of a group. */
    COUNT,
    /** A part of a date. */
    EXTRACT,
    /** SQLite: where a text begins in another, from 1; 0 if it is not there. */
    INSTR,
    /** SQLite: the elements of a JSON array, as rows. */
    JSON_EACH,
    /** MySQL and MariaDB: the elements of a JSON array, as rows. */
    JSON_TABLE,
    /** The number of characters. */
    LENGTH,
    /** Lower case. */
    LOWER,
    /** The greatest of a group. */
    MAX,
    /** The least of a group. */
    MIN,
    /** SQLite: the remainder of numbers that need not be whole. */
    MOD,
    /** NULL if the arguments are equal, otherwise the first. */
    NULLIF,
    /** A number with so many digits behind the point. */
    ROUND,
    /** Registered by the SQLite backend: lower case by Unicode's simple mapping. */
    RYX_LOWER,
    /** SQLite: a date as text. */
    STRFTIME,
    /** PostgreSQL: where a text begins in another, from 1; 0 if it is not there. */
    STRPOS,
    /** A part of a text. */
    SUBSTR,
    /** The sum of a group. */
    SUM,
    /** PostgreSQL: arrays as rows. */
    UNNEST;

    /** The name as it is written. */
    String text() {
        return this == RYX_LOWER || this == JSON_EACH ? name().toLowerCase(Locale.ROOT) : name();
    }
}
