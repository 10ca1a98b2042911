package dev.ryx.query.sql;

/** A part of a statement that was written without a parameter, to be used in other statements. */
public final class Written {

    private final String text;

    Written(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
