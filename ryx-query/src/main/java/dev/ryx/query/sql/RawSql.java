package dev.ryx.query.sql;

import java.util.List;

/**
 * SQL of a user's, read token by token when it is made.
 *
 * @param tokens its tokens
 */
public record RawSql(List<Token> tokens) {

    /** A token. */
    public sealed interface Token {
        /**
         * Text that is written as it is.
         *
         * @param text the text
         */
        record Text(String text) implements Token {}

        /** A place for a parameter or an expression. */
        record Placeholder() implements Token {}
    }

    /** Copies the list. */
    public RawSql {
        tokens = List.copyOf(tokens);
    }

    /** How many placeholders there are. */
    public int placeholders() {
        return (int) tokens.stream().filter(Token.Placeholder.class::isInstance).count();
    }
}
