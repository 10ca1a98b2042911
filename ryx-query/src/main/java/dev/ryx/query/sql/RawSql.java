package dev.ryx.query.sql;

import dev.ryx.error.FieldException;
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

        /** The place of what a lookup looks at. */
        record Column() implements Token {}
    }

    /** Copies the list. */
    public RawSql {
        tokens = List.copyOf(tokens);
    }

    /**
     * SQL with a {@code ?} for each argument; {@code ??} stands for an operator of PostgreSQL's.
     *
     * @throws FieldException if the text is more, or less, than one expression: if it holds a semicolon, a comment, a
     *     backslash in a literal, a control character, or a quote, bracket or brace that is not closed
     */
    public static RawSql of(String sql) {
        RawSql raw = RawSqlLexer.read(sql, FieldException::wrongUse);
        if (raw.columns() > 0) {
            throw FieldException.wrongUse("SQL has no {col}: only templates of lookups have one.", "Use a ?.");
        }
        return raw;
    }

    /** How many placeholders there are. */
    public int placeholders() {
        return (int) tokens.stream().filter(Token.Placeholder.class::isInstance).count();
    }

    /** How many places there are for what a lookup looks at. */
    public int columns() {
        return (int) tokens.stream().filter(Token.Column.class::isInstance).count();
    }
}
