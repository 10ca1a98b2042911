package dev.ryx.signal;

/** A receiver's place at a signal. */
public interface Subscription extends AutoCloseable {

    /** Disconnects the receiver. A signal that is being sent on another thread may still reach it. Idempotent. */
    @Override
    void close();
}
