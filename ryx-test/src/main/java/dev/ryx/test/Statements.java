package dev.ryx.test;

import dev.ryx.Ryx;
import dev.ryx.backend.Backend;
import dev.ryx.backend.StatementEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts the statements that a piece of code causes, and keeps them. They are those of one database, on any thread;
 * BEGIN, COMMIT and savepoints do not count.
 */
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

    /**
     * Runs code that must cause so many statements on the default database.
     *
     * @throws AssertionError if it causes more or fewer; it lists them
     * @throws X what the code throws
     */
    public static <X extends Exception> void assertQueries(int expected, Code<X> code) throws X {
        assertQueries(Ryx.database().backend(), expected, code);
    }

    /** {@link #assertQueries(int, Code)} on another database. */
    public static <X extends Exception> void assertQueries(Backend backend, int expected, Code<X> code) throws X {
        List<StatementEvent> events = record(backend, code);
        if (events.size() != expected) {
            throw new AssertionError(
                    "Expected " + expected + " statements, and " + events.size() + " ran" + listed(events));
        }
    }

    private static String listed(List<StatementEvent> events) {
        return events.isEmpty()
                ? "."
                : IntStream.range(0, events.size())
                        .mapToObj(i -> (i + 1) + ". " + events.get(i).sql())
                        .collect(Collectors.joining("\n", ":\n", ""));
    }

    /** How many statements the backend ran meanwhile. */
    public static <X extends Exception> int count(Backend backend, Code<X> code) throws X {
        return record(backend, code).size();
    }

    /** The statements that the default database ran meanwhile, in the order in which they ended. */
    public static <X extends Exception> List<StatementEvent> record(Code<X> code) throws X {
        return record(Ryx.database().backend(), code);
    }

    /** The statements that the backend ran meanwhile, in the order in which they ended. */
    public static <X extends Exception> List<StatementEvent> record(Backend backend, Code<X> code) throws X {
        var events = new CopyOnWriteArrayList<StatementEvent>();
        try (var _ = backend.addListener(events::add)) {
            code.run();
        }
        return List.copyOf(events);
    }
}
