package dev.ryx.test.backend;

import dev.ryx.backend.Backend;
import dev.ryx.backend.TransactionContext;
import dev.ryx.backend.TransactionHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A framework that knows its transactions by the first word of a thread's name. */
public final class FrameworkContext implements TransactionContext {

    static final Map<String, TransactionHandle> HANDLES = new ConcurrentHashMap<>();

    @Override
    public TransactionHandle current(Backend database) {
        String name = Thread.currentThread().getName();
        return HANDLES.get(name.substring(0, Math.max(0, name.indexOf(' '))));
    }
}
