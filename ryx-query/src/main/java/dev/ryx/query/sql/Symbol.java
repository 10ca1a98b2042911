package dev.ryx.query.sql;

/** The operators of SQL that Ryx writes. */
@SuppressWarnings("ImmutableEnumChecker") // a token never changes
public enum Symbol {
    /** Equality. */
    EQUAL("="),
    /** Equality under which NULL equals NULL, of MySQL and MariaDB. */
    NULL_SAFE_EQUAL("<=>"),
    /** Inequality. */
    NOT_EQUAL("<>"),
    /** Greater than. */
    GREATER(">"),
    /** At least. */
    GREATER_OR_EQUAL(">="),
    /** Less than. */
    LESS("<"),
    /** At most. */
    LESS_OR_EQUAL("<="),
    /** Texts put together. */
    CONCAT("||"),
    /** PostgreSQL: a regular expression is found. */
    MATCHES("~"),
    /** PostgreSQL: a regular expression is found, whatever the case. */
    MATCHES_FOLDED("~*"),
    /** SQLite: what is in a place of a JSON value. */
    ARROW("->"),
    /** SQLite: the same, as a value of SQL. */
    TEXT_ARROW("->>"),
    /** PostgreSQL: the text of what is in a place of a JSON value. */
    TEXT_AT("#>>"),
    /** PostgreSQL: a JSON value contains another. */
    CONTAINS("@>"),
    /** PostgreSQL: a JSON value is contained in another. */
    CONTAINED_BY("<@"),
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

    private final Token token;

    Symbol(String text) {
        this.token = new Token(text);
    }

    /** The operator as it is written. */
    Token token() {
        return token;
    }
}
