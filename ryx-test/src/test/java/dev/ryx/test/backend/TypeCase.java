package dev.ryx.test.backend;

import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Values of a Java type that every database treats alike: a row of {@code docs/types.md}.
 *
 * @param java the Java type, as the page spells it
 * @param what what the values are
 * @param type the type of the column
 * @param values the values
 * @param expected what comes back for a value that is kept
 */
record TypeCase(String java, String what, SqlType type, List<Object> values, UnaryOperator<Object> expected) {

    static TypeCase of(String java, String what, SqlType type, Object... values) {
        return new TypeCase(java, what, type, List.of(values), value -> value);
    }

    /** A case whose values come back changed, as the page says they do. */
    TypeCase becoming(UnaryOperator<Object> change) {
        return new TypeCase(java, what, type, values, change);
    }

    List<String> key() {
        return List.of(java, what);
    }

    @Override
    public String toString() {
        return java + ": " + what;
    }
}
