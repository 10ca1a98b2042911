package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** A rule about a string that is not empty. */
@FunctionalInterface
interface TextRule extends Rule {

    /** What is wrong with the text; null if nothing is. */
    @Nullable
    String problemIn(String text);

    @Override
    default @Nullable String problemOf(Object value) {
        return problemIn((String) value);
    }
}
