package dev.ryx.test;

import dev.ryx.backend.Backend;
import dev.ryx.backend.StatementEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts the statements that a piece of code causes. */
public final class Statements {

    /**
     * Code under test.
     *
     * @param <X> what it throws
     */
    @FunctionalInterface
    public interface Code<X extends Exception> {

        /** Runs. */
        void run() throws X;
    }

    private Statements() {}

    /** How many statements the backend ran meanwhile, on any thread; BEGIN, COMMIT and savepoints do not count. */
    public static <X extends Exception> int count(Backend backend, Code<X> code) throws X {
        return record(backend, code).size();
    }

    /** The statements that the backend ran meanwhile, on any thread, in the order in which they ended. */
    public static <X extends Exception> List<StatementEvent> record(Backend backend, Code<X> code) throws X {
        var events = new CopyOnWriteArrayList<StatementEvent>();
        try (var _ = backend.addListener(events::add)) {
            code.run();
        }
        return List.copyOf(events);
    }
}
