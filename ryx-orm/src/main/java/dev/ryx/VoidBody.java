package dev.ryx;

/**
 * What runs inside a transaction and returns nothing.
 *
 * @param <X> what it throws
 */
@FunctionalInterface
public interface VoidBody<X extends Exception> {

    /** Runs. An exception rolls the transaction back and is thrown on. */
    void run() throws X;
}
