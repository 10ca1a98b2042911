package dev.ryx.signal;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The receivers of one signal, in the order in which they were connected.
 *
 * @param <E> what they receive
 */
final class Receivers<E> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.ryx.signals");

    private final String signal;
    private final List<Connection<E>> connections = new CopyOnWriteArrayList<>();

    Receivers(String signal) {
        this.signal = signal;
    }

    /**
     * A receiver.
     *
     * @param receiver the receiver, or null if it was weak and is gone
     * @param sender the class whose events it receives, and those of its subclasses
     */
    private record Connection<E>(Supplier<@Nullable Consumer<? super E>> receiver, Class<?> sender, boolean late) {

        boolean is(Object other) {
            return other.equals(receiver.get());
        }

        boolean isGone() {
            return receiver.get() == null;
        }
    }

    Subscription connect(Consumer<? super E> receiver, Class<?> sender, ConnectOptions options) {
        Connection<E> connection = connection(receiver, sender, options);
        synchronized (connections) {
            connections.removeIf(Connection::isGone);
            connections.removeIf(there -> there.sender().equals(sender) && there.is(receiver));
            connections.add(connection);
        }
        return () -> connections.remove(connection);
    }

    private static <E> Connection<E> connection(Consumer<? super E> receiver, Class<?> sender, ConnectOptions options) {
        if (options.weak()) {
            var reference = new WeakReference<Consumer<? super E>>(receiver);
            return new Connection<>(reference::get, sender, options.late());
        }
        return new Connection<>(() -> receiver, sender, options.late());
    }

    boolean disconnect(Object receiver) {
        return connections.removeIf(connection -> connection.is(receiver));
    }

    /** Whether a receiver wants what that sender sends. */
    boolean any(Class<?> sender) {
        for (Connection<E> connection : connections) {
            if (connection.sender().isAssignableFrom(sender)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Calls the receivers one after the other. Each is called whatever others throw; the first failure is thrown when all
     * were called, and holds the others as suppressed ones.
     *
     * @param sender who sends
     * @param afterCommit runs something when the transaction has committed
     */
    void send(E event, Class<?> sender, Consumer<Runnable> afterCommit) {
        connections.removeIf(Connection::isGone);
        Throwable failure = null;
        for (Connection<E> connection : connections) {
            Consumer<? super E> receiver = connection.receiver().get();
            if (receiver != null && connection.sender().isAssignableFrom(sender)) {
                if (connection.late()) {
                    afterCommit.accept(() -> callLate(receiver, event));
                } else {
                    failure = call(receiver, event, failure);
                }
            }
        }
        if (failure != null) {
            Receivers.<RuntimeException>raise(failure);
        }
    }

    /** Throws what the compiler does not see: receivers in other languages throw what they like. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raise(Throwable failure) throws X {
        throw (X) failure;
    }

    private static <E> @Nullable Throwable call(Consumer<? super E> receiver, E event, @Nullable Throwable before) {
        try {
            receiver.accept(event);
            return before;
        } catch (Throwable e) {
            if (before == null) {
                return e;
            }
            before.addSuppressed(e);
            return before;
        }
    }

    private void callLate(Consumer<? super E> receiver, E event) {
        try {
            receiver.accept(event);
        } catch (Throwable e) {
            LOG.error("A receiver of {} failed after the commit, which stands.", signal, e);
        }
    }
}
