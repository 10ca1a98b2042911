package dev.ryx.query.sql;

/** The formats of SQLite's {@code strftime} that Ryx uses. */
public enum TimeFormat {
    /** Four digits of the year. */
    YEAR("%Y"),
    /** Two digits of the month. */
    MONTH("%m");

    private final String text;

    TimeFormat(String text) {
        this.text = text;
    }

    /** The format as it is written. */
    String text() {
        return text;
    }
}
