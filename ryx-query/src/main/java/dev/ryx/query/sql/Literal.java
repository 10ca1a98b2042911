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
    /** SQLite's {@code strftime}: two digits of the month. */
    MONTH_FORMAT("%m"),
    /** SQLite's {@code strftime}: a moment to the millisecond, as long as one to the microsecond. */
    MOMENT_FORMAT("%Y-%m-%d %H:%M:%f000"),
    /** SQLite: the time of the statement. */
    NOW("now"),
    /** The fraction of a whole second. */
    NO_FRACTION(".000000"),
    /** What makes a date the moment at its beginning. */
    MIDNIGHT(" 00:00:00"),
    /** SQLite's {@code printf}: a number with so many digits behind the point. */
    FIXED_POINT("%.*f"),
    /** A text that is a whole number. */
    INTEGER_PATTERN("^[+-]{0,1}[0-9]+$"),
    /** A text that is a decimal number. */
    DECIMAL_PATTERN("^[+-]{0,1}[0-9]+[.]{0,1}[0-9]*$"),
    /** PostgreSQL's {@code to_char}: a time to the microsecond. */
    CLOCK_PATTERN("HH24:MI:SS.US"),
    /** PostgreSQL's {@code to_char}: a moment to the microsecond. */
    MOMENT_PATTERN("YYYY-MM-DD HH24:MI:SS.US"),
    /** PostgreSQL: the unit of amounts of time. */
    MICROSECOND("1 microsecond");

    private final String sql;

    Literal(String text) {
        this.sql = "'" + text + "'";
    }

    /** The text as it is written. */
    String text() {
        return sql;
    }
}
