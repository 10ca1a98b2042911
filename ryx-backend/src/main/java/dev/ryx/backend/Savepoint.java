package dev.ryx.backend;

/** A point of a transaction to return to. Its name in SQL is generated. */
public final class Savepoint {

    private final int number;
    private final int commitCallbacks;
    private final int rollbackCallbacks;

    /** Remembers how many callbacks there were. */
    Savepoint(int number, int commitCallbacks, int rollbackCallbacks) {
        this.number = number;
        this.commitCallbacks = commitCallbacks;
        this.rollbackCallbacks = rollbackCallbacks;
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
