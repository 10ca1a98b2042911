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

    /** These, and then others. */
    Callbacks followedBy(Callbacks others) {
        var all = new Callbacks();
        all.addAll(this);
        all.addAll(others);
        return all;
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

    /** Runs all of them, and then throws what the first failing one threw, whatever that is. */
    void run() {
        @Nullable Throwable first = null;
        for (Runnable callback : callbacks) {
            try {
                callback.run();
            } catch (Throwable e) {
                first = joined(first, e);
            }
        }
        if (first != null) {
            Callbacks.<RuntimeException>raise(first);
        }
    }

    /** Throws what the compiler does not see: callbacks in other languages throw what they like. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raise(Throwable failure) throws X {
        throw (X) failure;
    }

    /** Runs all of them, and attaches what they throw to a failure that is on its way already. */
    void runAfter(Throwable failure) {
        try {
            run();
        } catch (Throwable e) {
            joined(failure, e);
        }
    }

    private static Throwable joined(@Nullable Throwable first, Throwable second) {
        if (first == null) {
            return second;
        }
        if (!first.equals(second)) {
            first.addSuppressed(second);
        }
        return first;
    }
}
