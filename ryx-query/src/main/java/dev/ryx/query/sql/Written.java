package dev.ryx.query.sql;

/** A part of a statement that was written without a parameter, to be used in other statements. */
public final class Written {

    private final Token token;

    Written(String text) {
        this.token = new Token(text);
    }

    Token token() {
        return token;
    }
}
