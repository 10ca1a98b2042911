package dev.ryx.query.sql;

/** The texts that Ryx writes into statements: formats, separators, units. A user's text is a parameter. */
public enum Literal {
    /** The escape character of LIKE patterns. */
    ESCAPE("!"),
    /** The empty text. */
    EMPTY(""),
    /** The time zone of instants. */
    UTC("UTC"),
    /** SQLite's {@code strftime}: four digits of the year. */
    YEAR_FORMAT("%Y"),
    /** SQLite's {@code strftime}: two digits of the month. */
    MONTH_FORMAT("%m");

    private final String sql;

    Literal(String text) {
        this.sql = "'" + text + "'";
    }

    /** The text as it is written. */
    String text() {
        return sql;
    }
}
