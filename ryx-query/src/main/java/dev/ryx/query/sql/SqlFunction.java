package dev.ryx.query.sql;

import java.util.Locale;

/** The functions of the databases that Ryx calls. */
@SuppressWarnings("ImmutableEnumChecker") // a token never changes
public enum SqlFunction {
    /** The absolute value. */
    ABS,
    /** Any element of an array. */
    ANY,
    /** The mean of a group. */
    AVG,
    /** PostgreSQL: whether all truth values of a group are true. */
    BOOL_AND,
    /** A value as another type. */
    CAST,
    /** The least whole number that is not less. */
    CEIL,
    /** MySQL and MariaDB: the number of characters, for LENGTH counts bytes there. */
    CHAR_LENGTH,
    /** The first argument that is not NULL. */
    COALESCE,
    /** Texts one after the other. */
    CONCAT,
    /** MySQL and MariaDB: a text in another character set. */
    CONVERT,
    /** MySQL, MariaDB: a date and time of one zone as that of another. */
    CONVERT_TZ,
    /** The number of rows or values of a group. */
    COUNT,
    /** The part of the rows that do not come after. */
    CUME_DIST,
    /** The date of a date and time. */
    DATE,
    /** MySQL, MariaDB: a date and time as text. */
    DATE_FORMAT,
    /** PostgreSQL: a date and time cut down to a unit. */
    DATE_TRUNC,
    /** MySQL, MariaDB: the day of the week; Sunday is 1. */
    DAYOFWEEK,
    /** The rank, without gaps. */
    DENSE_RANK,
    /** A part of a date. */
    EXTRACT,
    /** The value of the frame's first row. */
    FIRST_VALUE,
    /** The greatest whole number that is not greater. */
    FLOOR,
    /** The greatest argument. */
    GREATEST,
    /** SQLite, MySQL, MariaDB: texts of a group put together. */
    GROUP_CONCAT,
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
    /** SQLite: the elements of a JSON array as rows. */
    JSON_EACH,
    /** MariaDB: whether two JSON values are equal. */
    JSON_EQUALS,
    /** MySQL, MariaDB: what is in a place of a JSON value. */
    JSON_EXTRACT,
    /** SQLite: the values of a group as a JSON array. */
    JSON_GROUP_ARRAY,
    /** MySQL and MariaDB: the elements of a JSON array, as rows. */
    JSON_TABLE,
    /** The type of a JSON value, but on PostgreSQL. */
    JSON_TYPE,
    /** MySQL, MariaDB: the text of a JSON value. */
    JSON_UNQUOTE,
    /** A value of an earlier row. */
    LAG,
    /** The value of the frame's last row. */
    LAST_VALUE,
    /** A value of a later row. */
    LEAD,
    /** The least argument. */
    LEAST,
    /** The number of characters. */
    LENGTH,
    /** Lower case. */
    LOWER,
    /** Text without the spaces at its beginning. */
    LTRIM,
    /** MySQL, MariaDB: a time of hours, minutes and seconds. */
    MAKETIME,
    /** The greatest of a group. */
    MAX,
    /** The least of a group. */
    MIN,
    /** SQLite: the remainder of numbers that need not be whole. */
    MOD,
    /** The value of a row of the frame. */
    NTH_VALUE,
    /** The number of the bucket. */
    NTILE,
    /** NULL if the arguments are equal, otherwise the first. */
    NULLIF,
    /** The rank between 0 and 1. */
    PERCENT_RANK,
    /** SQLite: numbers as text. */
    PRINTF,
    /** MySQL, MariaDB: the quarter of a date. */
    QUARTER,
    /** The rank, with gaps. */
    RANK,
    /** MySQL: whether a regular expression is found. */
    REGEXP_LIKE,
    /** MySQL, MariaDB: what of a text matches a pattern. */
    REGEXP_SUBSTR,
    /** A text with one part replaced by another. */
    REPLACE,
    /** A number with so many digits behind the point. */
    ROUND,
    /** The number of the row. */
    ROW_NUMBER,
    /** Text without the spaces at its end. */
    RTRIM,
    /** Of the SQLite backend: an instant as the date and time of a zone. */
    RYX_AT_ZONE,
    /** Registered by the SQLite backend: a text that is a decimal number, or NULL. */
    RYX_DECIMAL,
    /** Registered by the SQLite backend: a text that is a whole number, or NULL. */
    RYX_INTEGER,
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
    /** Registered by the SQLite backend: the standard deviation of all there are. */
    RYX_STDDEV_POP,
    /** Registered by the SQLite backend: the standard deviation of a sample. */
    RYX_STDDEV_SAMP,
    /** Registered by the SQLite backend: a moment so many microseconds later. */
    RYX_TIME_ADD,
    /** Registered by the SQLite backend: the microseconds from one moment to another. */
    RYX_TIME_BETWEEN,
    /** Registered by the SQLite backend: upper case by Unicode's simple mapping. */
    RYX_UPPER,
    /** Registered by the SQLite backend: the variance of all there are. */
    RYX_VAR_POP,
    /** Registered by the SQLite backend: the variance of a sample. */
    RYX_VAR_SAMP,
    /** MySQL: the hash of a text, in hexadecimal. */
    SHA2,
    /** PostgreSQL: when the statement began. */
    STATEMENT_TIMESTAMP,
    /** The standard deviation of all there are. */
    STDDEV_POP,
    /** The standard deviation of a sample. */
    STDDEV_SAMP,
    /** SQLite: a date as text. */
    STRFTIME,
    /** PostgreSQL: texts of a group put together. */
    STRING_AGG,
    /** PostgreSQL: where a text begins in another, from 1; 0 if it is not there. */
    STRPOS,
    /** MySQL, MariaDB: a date so many days before. */
    SUBDATE,
    /** A part of a text. */
    SUBSTR,
    /** PostgreSQL: what of a text matches a pattern. */
    SUBSTRING,
    /** The sum of a group. */
    SUM,
    /** MySQL, MariaDB: the time of a date and time. */
    TIME,
    /** MySQL, MariaDB: a moment so much later. */
    TIMESTAMPADD,
    /** MySQL, MariaDB: the time from one moment to another. */
    TIMESTAMPDIFF,
    /** PostgreSQL: a moment as text. */
    TO_CHAR,
    /** Text without the spaces around it. */
    TRIM,
    /** MySQL: the bytes of a hexadecimal text. */
    UNHEX,
    /** PostgreSQL: arrays as rows. */
    UNNEST,
    /** Upper case. */
    UPPER,
    /** MySQL, MariaDB: when the statement began, in UTC. */
    UTC_TIMESTAMP,
    /** The variance of all there are. */
    VAR_POP,
    /** The variance of a sample. */
    VAR_SAMP,
    /** MySQL, MariaDB: the week of a date. */
    WEEK,
    /** MySQL, MariaDB: the day of the week; Monday is 0. */
    WEEKDAY,
    /** MySQL, MariaDB: the year and the week of a date. */
    YEARWEEK;

    private final Token opening = new Token(spelling() + "(");

    private String spelling() {
        return name().startsWith("RYX_") || name().equals("JSON_EACH") ? name().toLowerCase(Locale.ROOT) : name();
    }

    /** The name as it is written, and the parenthesis after it. */
    Token opening() {
        return opening;
    }
}
