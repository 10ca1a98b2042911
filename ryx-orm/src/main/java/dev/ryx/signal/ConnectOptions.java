package dev.ryx.signal;

/**
 * How a receiver is connected. The default holds on to it, and calls it at once.
 *
 * @param weak whether the receiver is forgotten when nothing else refers to it; a lambda expression nobody keeps goes at once
 * @param late whether the receiver is called when the transaction has committed, and never if it does not. What it
 *     throws is logged then, because nothing can be undone any more
 */
public record ConnectOptions(boolean weak, boolean late) {

    /** What holds if nothing is said. */
    public static final ConnectOptions DEFAULT = new ConnectOptions(false, false);

    /** Forgets the receiver when nothing else refers to it. */
    public static ConnectOptions weakly() {
        return new ConnectOptions(true, false);
    }

    /** Calls the receiver when the transaction has committed. */
    public static ConnectOptions afterCommit() {
        return new ConnectOptions(false, true);
    }

    /** The same, but that the receiver is forgotten when nothing else refers to it. */
    public ConnectOptions andWeakly() {
        return new ConnectOptions(true, late);
    }
}
