package dev.ryx.backend.connection;

/** What concurrent transactions may see of each other. SQLite's transactions are all serializable. */
public enum Isolation {
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED,
    /** The transaction sees what was committed before its first statement. */
    REPEATABLE_READ,
    /** As if the transactions had run one after the other. */
    SERIALIZABLE
}
