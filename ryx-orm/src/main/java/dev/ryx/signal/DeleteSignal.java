package dev.ryx.signal;

import java.util.function.Consumer;

/** The signal that one object is deleted: {@link Signals} has one for before and one for after. */
public final class DeleteSignal extends ModelSignal<DeleteEvent<?>> {

    DeleteSignal(String name) {
        super(name);
    }

    /**
     * Calls a receiver whenever the signal is sent for a model, or for one that extends it. A receiver that is connected
     * already is not called twice.
     */
    public <M> Subscription connect(Class<M> model, Consumer<? super DeleteEvent<? extends M>> receiver) {
        return connect(model, receiver, ConnectOptions.DEFAULT);
    }

    /** {@link #connect(Class, Consumer)} in a way of one's own. */
    public <M> Subscription connect(
            Class<M> model, Consumer<? super DeleteEvent<? extends M>> receiver, ConnectOptions options) {
        return add(model, receiver, options);
    }
}
