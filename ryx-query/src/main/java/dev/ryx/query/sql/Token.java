package dev.ryx.query.sql;

/** A token as it is written, and the same after a space: one copy of characters instead of two. */
final class Token {

    /** The place of a parameter. */
    static final Token PLACEHOLDER = new Token("?");

    /** An opening parenthesis. */
    static final Token OPEN = new Token("(");

    private final String text;
    private final String afterSpace;

    Token(String text) {
        this.text = text;
        this.afterSpace = " " + text;
    }

    /** What to append. */
    String text(boolean spaced) {
        return spaced ? text : afterSpace;
    }
}
