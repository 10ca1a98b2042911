package dev.ryx.backend;

/**
 * Is told of each statement, on the thread that ran it, when its last row was read or its cursor closed. What a listener
 * throws is logged, and changes nothing for whoever runs the statement.
 */
@FunctionalInterface
public interface StatementListener {

    /** A statement ran. It is one that a query asked for: BEGIN, COMMIT and savepoints are not told. */
    void onStatement(StatementEvent event);

    /** A transaction or a nested one began or ended. */
    default void onTransaction(TransactionEvent event) {}

    /** Whether the events shall hold the values bound to the placeholders; only if this says so they do. */
    default boolean seesValues() {
        return false;
    }
}
