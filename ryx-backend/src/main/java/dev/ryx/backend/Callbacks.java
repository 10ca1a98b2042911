package dev.ryx.backend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to run when a transaction ends in one of its two ways, in the order it was given. */
final class Callbacks {

    private final List<Runnable> callbacks = new ArrayList<>();

    void add(Runnable callback) {
        callbacks.add(callback);
    }

    void addAll(Callbacks others) {
        callbacks.addAll(others.callbacks);
    }

    int size() {
        return callbacks.size();
    }

    /** Takes out those that came after the first ones. */
    Callbacks removeAfter(int first) {
        var removed = new Callbacks();
        List<Runnable> tail = callbacks.subList(first, callbacks.size());
        removed.callbacks.addAll(tail);
        tail.clear();
        return removed;
    }

    /** Runs all of them, and then throws what the first failing one threw. */
    void run() {
        @Nullable RuntimeException first = null;
        for (Runnable callback : callbacks) {
            try {
                callback.run();
            } catch (RuntimeException e) {
                first = joined(first, e);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** Runs all of them, and attaches what they throw to a failure that is on its way already. */
    void runAfter(Throwable failure) {
        try {
            run();
        } catch (RuntimeException e) {
            joined(failure, e);
        }
    }

    private static <T extends Throwable> T joined(@Nullable T first, T second) {
        if (first == null) {
            return second;
        }
        if (!first.equals(second)) {
            first.addSuppressed(second);
        }
        return first;
    }
}
