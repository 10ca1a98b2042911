package dev.ryx.backend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The transactions of one database that were begun by hand, by the thread that they are attached to. */
final class ThreadTransactions {

    private final Map<Thread, TransactionHandle> handles = new ConcurrentHashMap<>();

    /** The one of this thread. */
    @Nullable
    TransactionHandle current() {
        return handles.isEmpty() ? null : handles.get(Thread.currentThread());
    }

    void put(Thread thread, TransactionHandle handle) {
        handles.put(thread, handle);
    }

    @Nullable
    TransactionHandle putIfAbsent(Thread thread, TransactionHandle handle) {
        return handles.putIfAbsent(thread, handle);
    }

    void remove(Thread thread, TransactionHandle handle) {
        handles.remove(thread, handle);
    }
}
