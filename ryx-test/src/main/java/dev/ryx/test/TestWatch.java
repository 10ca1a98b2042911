package dev.ryx.test;

import dev.ryx.backend.Backend;
import dev.ryx.backend.StatementEvent;
import dev.ryx.backend.TransactionHandle;
import dev.ryx.backend.connection.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks after one test: begins the transaction that it runs in, ends it, and finds what it has left behind.
 *
 * @param database where it runs
 * @param around the transaction around it, if it is to be rolled back
 * @param threads those that were there before
 */
record TestWatch(TestDatabase database, Optional<TransactionHandle> around, Threads threads) {

    static TestWatch begin(TestDatabase database) {
        Threads threads = Threads.now();
        Optional<TransactionHandle> around = database.setup() == Setup.ROLLBACK
                ? Optional.of(database.backend().begin(TransactionOptions.defaults()))
                : Optional.empty();
        return new TestWatch(database, around, threads);
    }

    /**
     * Rolls back and looks around.
     *
     * @throws AssertionError if the test left a cursor, a connection or a thread
     */
    void end() {
        var leaks = new ArrayList<String>();
        around.ifPresent(handle -> rollBack(handle).forEach(leaks::add));
        leaks.addAll(lentConnections());
        leaks.addAll(threads.more());
        Leaks.require(leaks, "The test");
    }

    /** A transaction that ends closes the cursors that are still open, which tells of their statements. */
    private List<String> rollBack(TransactionHandle handle) {
        Backend backend = database.backend();
        List<StatementEvent> closed = Statements.record(backend, handle::close);
        return closed.stream()
                .map(event -> "a cursor that was not closed: " + event.sql())
                .toList();
    }

    private List<String> lentConnections() {
        return database.lent().map(lent -> "a connection that was not given back: " + lent).stream()
                .toList();
    }
}
