package dev.ryx.migrations.file;

/**
 * A token.
 *
 * @param kind what it is
 * @param text what it means: a name without its quotes, an expression without its braces, a string with its quotes
 * @param at where it begins in its line, from 0
 */
record Token(Kind kind, String text, int at) {

    /** The kinds of tokens. */
    enum Kind {
        /** Letters, digits and underscores. */
        WORD,
        /** A name between quotes. */
        QUOTED,
        /** A number. */
        NUMBER,
        /** A text between single quotes. */
        STRING,
        /** SQL between braces. */
        EXPRESSION,
        /** One character of punctuation. */
        SYMBOL,
        /** The end of the line. */
        END
    }

    boolean is(Kind other, String expected) {
        return kind == other && text.equals(expected);
    }

    /** As a message shows it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the line";
            case QUOTED -> '"' + text + '"';
            case EXPRESSION -> "{" + text + "}";
            case WORD, NUMBER, STRING, SYMBOL -> text;
        };
    }
}
