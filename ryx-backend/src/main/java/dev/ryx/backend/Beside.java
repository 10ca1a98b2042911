package dev.ryx.backend;

/** What goes on beside the thread of a transaction, on its connection, and is over before the transaction is. */
interface Beside {

    /** Waits until it is done, or wants nothing more for now. */
    void settle() throws InterruptedException;

    /** Ends it early. */
    void stop(String why);

    /** Tells it that the transaction is over. */
    void over();
}
