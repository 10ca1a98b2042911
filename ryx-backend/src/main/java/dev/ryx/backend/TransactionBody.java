package dev.ryx.backend;

import org.jspecify.annotations.Nullable;

/**
 * What runs inside a transaction.
 *
 * @param <T> what it returns
 * @param <X> what it throws
 */
@FunctionalInterface
public interface TransactionBody<T extends @Nullable Object, X extends Exception> {

    /** Runs. An exception rolls the transaction back and is thrown on. */
    T run() throws X;
}
