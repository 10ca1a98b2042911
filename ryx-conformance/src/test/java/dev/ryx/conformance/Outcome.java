package dev.ryx.conformance;

/** How a case ended on a database. */
sealed interface Outcome {

    /** As expected. */
    record Passed() implements Outcome {}

    /** Otherwise; {@code why} shows both. */
    record Failed(String why) implements Outcome {}
}
