package dev.ryx.signal;

import java.util.function.Consumer;

/**
 * A signal of an application's own, such as "an order has been shipped": whoever sends it knows nothing of those who
 * receive it. Receivers are called one after the other, on the sender's thread. Safe for use by several threads at once.
 *
 * @param <E> what is sent
 */
public final class Signal<E> {

    private final String name;
    private final Receivers<E> receivers;

    private Signal(String name) {
        this.name = name;
        this.receivers = new Receivers<>(name);
    }

    /**
     * A new signal without receivers.
     *
     * @param name what logs call it
     */
    public static <E> Signal<E> named(String name) {
        return new Signal<>(name);
    }

    /** Calls a receiver whenever the signal is sent. A receiver that is connected already is not called twice. */
    public Subscription connect(Consumer<? super E> receiver) {
        return receivers.connect(receiver, Object.class, ConnectOptions.DEFAULT);
    }

    /** {@link #connect(Consumer)}, but the receiver is forgotten when nothing else refers to it. */
    public Subscription connectWeakly(Consumer<? super E> receiver) {
        return receivers.connect(receiver, Object.class, ConnectOptions.weakly());
    }

    /** Disconnects a receiver; false if it is not connected. */
    public boolean disconnect(Consumer<? super E> receiver) {
        return receivers.disconnect(receiver);
    }

    /**
     * Calls all receivers. Each is called whatever others throw.
     *
     * @throws RuntimeException what the first receiver that failed has thrown, when all were called; what others have thrown
     *     is suppressed in it
     */
    public void send(E event) {
        receivers.send(event, Object.class, Runnable::run);
    }

    @Override
    public String toString() {
        return name;
    }
}
