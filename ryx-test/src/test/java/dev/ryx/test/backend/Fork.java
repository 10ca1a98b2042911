package dev.ryx.test.backend;

import java.util.concurrent.Callable;

/** A fork of a StructuredTaskScope, which inherits scoped values; by reflection, while that class is a preview. */
final class Fork {

    private Fork() {}

    /** Runs the task in a fork and returns what it threw. */
    static Throwable failureOf(Callable<?> task) {
        try {
            Class<?> scopes = Class.forName("java.util.concurrent.StructuredTaskScope");
            Class<?> joiners = Class.forName("java.util.concurrent.StructuredTaskScope$Joiner");
            Object awaitAll = joiners.getMethod("awaitAll").invoke(null);
            try (var scope = (AutoCloseable) scopes.getMethod("open", joiners).invoke(null, awaitAll)) {
                Object fork = scopes.getMethod("fork", Callable.class).invoke(scope, task);
                scopes.getMethod("join").invoke(scope);
                Class<?> subtasks = Class.forName("java.util.concurrent.StructuredTaskScope$Subtask");
                return (Throwable) subtasks.getMethod("exception").invoke(fork);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
