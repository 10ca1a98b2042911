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
    /** Texts put together. */
    CONCAT,
    /** MySQL, MariaDB: a date and time of one zone as that of another. */
    CONVERT_TZ,
    /** MySQL and MariaDB: a text in another character set. */
    CONVERT,
    /** The number of rows or values of a group. */
    COUNT,
    /** The date of a date and time. */
    DATE,
    /** MySQL, MariaDB: a date and time as text. */
    DATE_FORMAT,
    /** PostgreSQL: a date and time cut down to a unit. */
    DATE_TRUNC,
    /** MySQL, MariaDB: the day of the week; Sunday is 1. */
    DAYOFWEEK,
    /** A part of a date. */
    EXTRACT,
    /** The greatest whole number that is not greater. */
    FLOOR,
    /** SQLite: where a text begins in another, from 1; 0 if it is not there. */
    INSTR,
    /** PostgreSQL: whether all texts are keys. */
    JSONB_EXISTS_ALL,
    /** PostgreSQL: whether one of the texts is a key. */
    JSONB_EXISTS_ANY,
    /** PostgreSQL: what is in a place of a JSON value. */
    JSONB_PATH_QUERY_FIRST,
    /** PostgreSQL: the type of a JSON value. */
    JSONB_TYPEOF,
    /** MySQL, MariaDB: whether a JSON value contains another. */
    JSON_CONTAINS,
    /** MySQL, MariaDB: whether a JSON value has places. */
    JSON_CONTAINS_PATH,
    /** MariaDB: whether two JSON values are equal. */
    JSON_EQUALS,
    /** MySQL, MariaDB: what is in a place of a JSON value. */
    JSON_EXTRACT,
    /** The type of a JSON value, but on PostgreSQL. */
    JSON_TYPE,
    /** MySQL, MariaDB: the text of a JSON value. */
    JSON_UNQUOTE,
    /** SQLite: the elements of a JSON array, as rows. */
    JSON_EACH,
    /** MySQL and MariaDB: the elements of a JSON array, as rows. */
    JSON_TABLE,
    /** The number of characters. */
    LENGTH,
    /** Lower case. */
    LOWER,
    /** MySQL, MariaDB: a time of hours, minutes and seconds. */
    MAKETIME,
    /** The greatest of a group. */
    MAX,
    /** The least of a group. */
    MIN,
    /** SQLite: the remainder of numbers that need not be whole. */
    MOD,
    /** NULL if the arguments are equal, otherwise the first. */
    NULLIF,
    /** MySQL, MariaDB: the quarter of a date. */
    QUARTER,
    /** MySQL: whether a regular expression is found. */
    REGEXP_LIKE,
    /** A number with so many digits behind the point. */
    ROUND,
    /** Of the SQLite backend: an instant as the date and time of a zone. */
    RYX_AT_ZONE,
    /** Of the SQLite backend: whether a regular expression is found, whatever the case. */
    RYX_IREGEXP,
    /** Of the SQLite backend: the one text of all texts of equal JSON values. */
    RYX_JSON,
    /** Of the SQLite backend: whether a JSON value contains another. */
    RYX_JSON_CONTAINS,
    /** Of the SQLite backend: whether a JSON value has all keys. */
    RYX_JSON_HAS_ALL,
    /** Of the SQLite backend: whether a JSON value has one of the keys. */
    RYX_JSON_HAS_ANY,
    /** Of the SQLite backend: the text of a JSON value. */
    RYX_JSON_TEXT,
    /** Registered by the SQLite backend: lower case by Unicode's simple mapping. */
    RYX_LOWER,
    /** Of the SQLite backend: whether a regular expression is found. */
    RYX_REGEXP,
    /** SQLite: a date as text. */
    STRFTIME,
    /** PostgreSQL: where a text begins in another, from 1; 0 if it is not there. */
    STRPOS,
    /** MySQL, MariaDB: a date so many days before. */
    SUBDATE,
    /** A part of a text. */
    SUBSTR,
    /** The sum of a group. */
    SUM,
    /** MySQL, MariaDB: the time of a date and time. */
    TIME,
    /** PostgreSQL: arrays as rows. */
    UNNEST,
    /** MySQL, MariaDB: the week of a date. */
    WEEK,
    /** MySQL, MariaDB: the day of the week; Monday is 0. */
    WEEKDAY,
    /** MySQL, MariaDB: the year and the week of a date. */
    YEARWEEK;

    private final String text =
            name().startsWith("RYX_") || name().equals("JSON_EACH") ? name().toLowerCase(Locale.ROOT) : name();

    /** The name as it is written. */
    String text() {
        return text;
    }
}
