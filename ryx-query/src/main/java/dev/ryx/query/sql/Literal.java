package dev.ryx.query.sql;

/** The texts that Ryx writes into statements: formats, separators, units. A user's text is a parameter. */
public enum Literal {
    /** Of every place. */
    ALL_PATHS("all"),
    /** MySQL's {@code REGEXP_LIKE}: case matters. */
    CASE_SENSITIVE("c"),
    /** A full hour of any day. */
    CLOCK_HOUR("%H:00:00"),
    /** SQLite's {@code strftime}: a full minute of any day. */
    CLOCK_MINUTE("%H:%M:00"),
    /** PostgreSQL's {@code to_char}: a time to the microsecond. */
    CLOCK_PATTERN("HH24:MI:SS.US"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    DAY("day"),
    /** SQLite's {@code strftime}: the day of the month. */
    DAY_FORMAT("%d"),
    /** A text that is a decimal number. */
    DECIMAL_PATTERN("^[+-]{0,1}[0-9]+[.]{0,1}[0-9]*$"),
    /** A JSON path: every element of an array. */
    EACH_ELEMENT("$[*]"),
    /** The empty text. */
    EMPTY(""),
    /** No variables of a JSON path, and the path of no steps. */
    EMPTY_OBJECT("{}"),
    /** The escape character of LIKE patterns. */
    ESCAPE("!"),
    /** SQLite's {@code printf}: a number with so many digits behind the point. */
    FIXED_POINT("%.*f"),
    /** MySQL's {@code REGEXP_LIKE}: case does not matter. */
    FOLDING("i"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    HOUR("hour"),
    /** SQLite's {@code strftime}: the hour. */
    HOUR_FORMAT("%H"),
    /** A full hour. */
    HOUR_START("%Y-%m-%d %H:00:00"),
    /** A text that is a whole number. */
    INTEGER_PATTERN("^[+-]{0,1}[0-9]+$"),
    /** SQLite's {@code strftime}: the day of the week from Monday, 1. */
    ISO_WEEKDAY_FORMAT("%u"),
    /** SQLite's {@code strftime}: the ISO week. */
    ISO_WEEK_FORMAT("%V"),
    /** SQLite's {@code strftime}: the year of the ISO week. */
    ISO_YEAR_FORMAT("%G"),
    /** A JSON path: the value itself. */
    ITSELF("$"),
    /** MySQL's type of JSON's null. */
    JSON_NULL("NULL"),
    /** PostgreSQL: the unit of amounts of time. */
    MICROSECOND("1 microsecond"),
    /** What makes a date the moment at its beginning. */
    MIDNIGHT(" 00:00:00"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    MINUTE("minute"),
    /** SQLite's {@code strftime}: the minute. */
    MINUTE_FORMAT("%M"),
    /** SQLite's {@code strftime}: a full minute. */
    MINUTE_START("%Y-%m-%d %H:%M:00"),
    /** SQLite's {@code strftime}: a moment to the millisecond, as long as one to the microsecond. */
    MOMENT_FORMAT("%Y-%m-%d %H:%M:%f000"),
    /** PostgreSQL's {@code to_char}: a moment to the microsecond. */
    MOMENT_PATTERN("YYYY-MM-DD HH24:MI:SS.US"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    MONTH("month"),
    /** SQLite's modifier: so many months more. */
    MONTHS(" months"),
    /** SQLite's {@code strftime}: two digits of the month. */
    MONTH_FORMAT("%m"),
    /** The first day of a month. */
    MONTH_START("%Y-%m-01"),
    /** MySQL's type of an exact JSON number. */
    MYSQL_DECIMAL("DECIMAL"),
    /** MySQL's type of a JSON number in binary. */
    MYSQL_DOUBLE("DOUBLE"),
    /** MySQL's type of a whole JSON number. */
    MYSQL_INTEGER("INTEGER"),
    /** MySQL's {@code DATE_FORMAT}: a full minute. */
    MYSQL_MINUTE_START("%Y-%m-%d %H:%i:00"),
    /** MySQL's type of a JSON object. */
    MYSQL_OBJECT("OBJECT"),
    /** MySQL's {@code DATE_FORMAT}: a full second. */
    MYSQL_SECOND_START("%Y-%m-%d %H:%i:%s"),
    /** MySQL's type of a JSON string. */
    MYSQL_STRING("STRING"),
    /** MySQL's type of a whole JSON number above those with a sign. */
    MYSQL_UNSIGNED("UNSIGNED INTEGER"),
    /** SQLite: the time of the statement. */
    NOW("now"),
    /** The fraction of a whole second. */
    NO_FRACTION(".000000"),
    /** PostgreSQL's type of a JSON number. */
    NUMBER("number"),
    /** PostgreSQL's type of a JSON object. */
    OBJECT("object"),
    /** Of one place. */
    ONE_PATH("one"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    QUARTER("quarter"),
    /** The whole JSON value. */
    ROOT_PATH("$"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    SECOND("second"),
    /** SQLite's {@code strftime}: the second. */
    SECOND_FORMAT("%S"),
    /** SQLite's modifier: six days before. */
    SIX_DAYS_BACK("-6 days"),
    /** SQLite's type of a whole JSON number. */
    SQLITE_INTEGER("integer"),
    /** SQLite's type of another JSON number. */
    SQLITE_REAL("real"),
    /** SQLite's type of a JSON string. */
    SQLITE_TEXT("text"),
    /** PostgreSQL's type of a JSON string. */
    STRING("string"),
    /** SQLite's modifier: the next Monday, or the day itself. */
    TO_MONDAY("weekday 1"),
    /** The time zone of instants. */
    UTC("UTC"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    WEEK("week"),
    /** SQLite's {@code strftime}: the day of the week from Sunday, 0. */
    WEEKDAY_FORMAT("%w"),
    /** PostgreSQL's {@code DATE_TRUNC}: the unit. */
    YEAR("year"),
    /** SQLite's {@code strftime}: four digits of the year. */
    YEAR_FORMAT("%Y"),
    /** The first day of a year. */
    YEAR_START("%Y-01-01"),
    /** The offset of UTC. */
    ZERO_OFFSET("+00:00");

    private final String sql;

    Literal(String text) {
        this.sql = "'" + text + "'";
    }

    /** The text as it is written. */
    String text() {
        return sql;
    }
}
