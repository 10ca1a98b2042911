package dev.ryx.validation;

import org.jspecify.annotations.Nullable;

/** One rule about a value that is there. For all threads. */
@FunctionalInterface
interface Rule {

    /** What is wrong with the value, as a sentence that does not tell the value; null if nothing is. */
    @Nullable
    String problemOf(Object value);
}
