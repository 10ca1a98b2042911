package dev.ryx.signal;

import java.util.function.Consumer;

/**
 * A signal that Ryx sends when it writes. Receivers are called one after the other on the thread that writes, inside its
 * transaction: what a receiver throws ends the write, after the other receivers were called too. Connecting, sending and
 * disconnecting may happen on several threads at once.
 *
 * @param <E> what is sent
 */
public abstract sealed class ModelSignal<E extends ModelEvent<?>>
        permits SaveSignal, DeleteSignal, UpdateSignal, BulkCreateSignal, BulkDeleteSignal {

    private final String name;
    private final Receivers<E> receivers;

    ModelSignal(String name) {
        this.name = name;
        this.receivers = new Receivers<>(name);
    }

    /**
     * Connects a receiver of the events of a model and of what extends it.
     *
     * @param receiver a receiver of the events of that model
     */
    @SuppressWarnings("unchecked") // it is given events of the model alone
    final Subscription add(Class<?> model, Consumer<?> receiver, ConnectOptions options) {
        return receivers.connect((Consumer<E>) receiver, model, options);
    }

    /** Calls a receiver whenever the signal is sent for any model. */
    public final Subscription connect(Consumer<? super E> receiver) {
        return connect(receiver, ConnectOptions.DEFAULT);
    }

    /** {@link #connect(Consumer)} in a way of one's own. */
    public final Subscription connect(Consumer<? super E> receiver, ConnectOptions options) {
        return add(Object.class, receiver, options);
    }

    /** Disconnects a receiver, from all models; false if it is not connected. */
    public final boolean disconnect(Object receiver) {
        return receivers.disconnect(receiver);
    }

    /** Whether anybody listens to what is sent for a model. Nothing is done for a signal to which nobody does. */
    public final boolean isConnected(Class<?> model) {
        return receivers.any(model);
    }

    /**
     * Calls the receivers; for Ryx.
     *
     * @param afterCommit runs something when the transaction has committed, or at once if there is none
     */
    public final void send(E event, Consumer<Runnable> afterCommit) {
        receivers.send(event, event.model(), afterCommit);
    }

    @Override
    public final String toString() {
        return name;
    }
}
