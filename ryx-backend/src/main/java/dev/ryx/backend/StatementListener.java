package dev.ryx.backend;

/** Is told of each statement, on the thread that ran it, when its last row was read or its cursor closed. */
@FunctionalInterface
public interface StatementListener {

    /** A statement ran. It is one that a query asked for: BEGIN, COMMIT and savepoints are not told. */
    void onStatement(StatementEvent event);
}
