package dev.ryx.backend;

import org.jspecify.annotations.Nullable;

/** A point of a transaction to return to. Its name in SQL is generated. */
public final class Savepoint {

    private final @Nullable String name;
    private final int number;
    private final int commitCallbacks;
    private final int rollbackCallbacks;

    /** Remembers how many callbacks there were. */
    Savepoint(@Nullable String name, int number, int commitCallbacks, int rollbackCallbacks) {
        this.name = name;
        this.number = number;
        this.commitCallbacks = commitCallbacks;
        this.rollbackCallbacks = rollbackCallbacks;
    }

    @Nullable
    String name() {
        return name;
    }

    int number() {
        return number;
    }

    int commitCallbacks() {
        return commitCallbacks;
    }

    int rollbackCallbacks() {
        return rollbackCallbacks;
    }
}
