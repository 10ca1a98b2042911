package dev.ryx.query.sql;

/** The operators of SQL that Ryx writes. */
public enum Symbol {
    /** Equality. */
    EQUAL("="),
    /** Equality under which NULL equals NULL, of MySQL and MariaDB. */
    NULL_SAFE_EQUAL("<=>"),
    /** Greater than. */
    GREATER(">"),
    /** At least. */
    GREATER_OR_EQUAL(">="),
    /** Less than. */
    LESS("<"),
    /** At most. */
    LESS_OR_EQUAL("<="),
    /** Addition. */
    PLUS("+"),
    /** Subtraction. */
    MINUS("-"),
    /** Multiplication. */
    TIMES("*"),
    /** Division. */
    DIVIDE("/"),
    /** Remainder. */
    MODULO("%"),
    /** All columns, or all rows of {@code COUNT}. */
    STAR("*");

    private final String text;

    Symbol(String text) {
        this.text = text;
    }

    /** The operator as it is written. */
    String text() {
        return text;
    }
}
