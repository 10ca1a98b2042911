package dev.ryx.backend;

import org.jspecify.annotations.Nullable;

/**
 * Where a framework keeps the transactions that it began with {@link Backend#begin} and detached from their threads,
 * because its own notion of "here" is another than the thread. Found by {@link java.util.ServiceLoader}.
 *
 * <p>A query looks for its transaction on its call stack first, then with its thread, and then here. A context is asked
 * for each query outside of these, so it should answer at once.
 */
public interface TransactionContext {

    /**
     * The transaction of a database that the caller is in; or null if this framework began none here. It belongs to the
     * calling thread from now on: the framework sees to it that no other thread uses it meanwhile.
     */
    @Nullable
    TransactionHandle current(Backend database);
}
