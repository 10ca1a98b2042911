package dev.ryx.query.sql;

/** The texts that Ryx writes into statements: formats, separators, units. A user's text is a parameter. */
public enum Literal {
    /** The escape character of LIKE patterns. */
    ESCAPE("!"),
    /** The empty text. */
    EMPTY(""),
    /** A JSON path: every element of an array. */
    EACH_ELEMENT("$[*]"),
    /** A JSON path: the value itself. */
    ITSELF("$"),
    /** The time zone of instants. */
    UTC("UTC"),
    /** SQLite's {@code strftime}: four digits of the year. */
    YEAR_FORMAT("%Y"),
    /** SQLite's {@code strftime}: the month. */
    MONTH_FORMAT("%m"),
    /** SQLite's {@code strftime}: the day of the month. */
    DAY_FORMAT("%d"),
    /** SQLite's {@code strftime}: the hour. */
    HOUR_FORMAT("%H"),
    /** SQLite's {@code strftime}: the minute. */
    MINUTE_FORMAT("%M"),
    /** SQLite's {@code strftime}: the second. */
    SECOND_FORMAT("%S"),
    /** SQLite's {@code strftime}: the year of the ISO week. */
    ISO_YEAR_FORMAT("%G"),
    /** SQLite's {@code strftime}: the ISO week. */
    ISO_WEEK_FORMAT("%V"),
    /** SQLite's {@code strftime}: the day of the week from Sunday, 0. */
    WEEKDAY_FORMAT("%w"),
    /** SQLite's {@code strftime}: the day of the week from Monday, 1. */
    ISO_WEEKDAY_FORMAT("%u"),
    /** The first day of a year. */
    YEAR_START("%Y-01-01"),
    /** The first day of a month. */
    MONTH_START("%Y-%m-01"),
    /** A full hour. */
    HOUR_START("%Y-%m-%d %H:00:00"),
    /** SQLite's {@code strftime}: a full minute. */
    MINUTE_START("%Y-%m-%d %H:%M:00"),
    /** A full hour of any day. */
    CLOCK_HOUR("%H:00:00"),
    /** SQLite's {@code strftime}: a full minute of any day. */
    CLOCK_MINUTE("%H:%M:00"),
    /** MySQL's {@code DATE_FORMAT}: a full minute. */
    MYSQL_MINUTE_START("%Y-%m-%d %H:%i:00"),
    /** MySQL's {@code DATE_FORMAT}: a full second. */
    MYSQL_SECOND_START("%Y-%m-%d %H:%i:%s"),
    /** What makes a date its midnight. */
    MIDNIGHT(" 00:00:00"),
    /** SQLite's modifier: six days before. */
    SIX_DAYS_BACK("-6 days"),
    /** SQLite's modifier: the next Monday, or the day itself. */
    TO_MONDAY("weekday 1"),
    /** SQLite's modifier: so many months more. */
    MONTHS(" months"),
    /** MySQL's {@code REGEXP_LIKE}: case matters. */
    CASE_SENSITIVE("c"),
    /** MySQL's {@code REGEXP_LIKE}: case does not matter. */
    FOLDING("i"),
    /** No variables of a JSON path, and the path of no steps. */
    EMPTY_OBJECT("{}"),
    /** The whole JSON value. */
    ROOT_PATH("$"),
    /** PostgreSQL's type of a JSON string. */
    STRING("string"),
    /** PostgreSQL's type of a JSON number. */
    NUMBER("number"),
    /** PostgreSQL's type of a JSON object. */
    OBJECT("object"),
    /** MySQL's type of JSON's null. */
    JSON_NULL("NULL"),
    /** MySQL's type of a JSON object. */
    MYSQL_OBJECT("OBJECT"),
    /** MySQL's type of a JSON string. */
    MYSQL_STRING("STRING"),
    /** MySQL's type of a whole JSON number. */
    MYSQL_INTEGER("INTEGER"),
    /** MySQL's type of a whole JSON number above those with a sign. */
    MYSQL_UNSIGNED("UNSIGNED INTEGER"),
    /** MySQL's type of a JSON number in binary. */
    MYSQL_DOUBLE("DOUBLE"),
    /** MySQL's type of an exact JSON number. */
    MYSQL_DECIMAL("DECIMAL"),
    /** SQLite's type of a JSON string. */
    SQLITE_TEXT("text"),
    /** SQLite's type of a whole JSON number. */
    SQLITE_INTEGER("integer"),
    /** SQLite's type of another JSON number. */
    SQLITE_REAL("real"),
    /** Of every place. */
    ALL_PATHS("all"),
    /** Of one place. */
    ONE_PATH("one"),
    /** The offset of UTC. */
    ZERO_OFFSET("+00:00"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    YEAR("year"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    QUARTER("quarter"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    MONTH("month"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    WEEK("week"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    DAY("day"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    HOUR("hour"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    MINUTE("minute"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    SECOND("second");

    private final String sql;

    Literal(String text) {
        this.sql = "'" + text + "'";
    }

    /** The text as it is written. */
    String text() {
        return sql;
    }
}
