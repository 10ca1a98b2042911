package dev.ryx.backend;

import dev.ryx.error.QueryTimeoutException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the users of one connection take turns, in the order in which they asked. */
final class Turns {

    private final AtomicReference<Turn> last = new AtomicReference<>(Turn.past());
    private volatile @Nullable Thread holder;

    /** A place in the queue, which must be taken or given up. */
    static final class Turn {

        private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
        private CompletableFuture<@Nullable Void> before = over;

        private static Turn past() {
            var past = new Turn();
            past.over.complete(null);
            return past;
        }

        /** Lets the next one follow the one before. */
        void giveUp() {
            CompletableFuture<?> _ = before.thenRun(() -> over.complete(null));
        }
    }

    /** The next place in the queue. */
    Turn next() {
        var turn = new Turn();
        turn.before = last.getAndSet(turn).over;
        return turn;
    }

    /** Whether it is the calling thread's turn. */
    boolean isMine() {
        return Objects.equals(holder, Thread.currentThread());
    }

    /** Works when it is the calling thread's turn, which it may be already. */
    <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        return isMine() ? work.get() : take(next(), work);
    }

    /**
     * Waits for the turn, then works.
     *
     * @throws QueryTimeoutException if the thread is interrupted while it waits; the turn is given up
     */
    <T extends @Nullable Object> T take(Turn turn, Supplier<T> work) {
        await(turn);
        return hold(turn, work);
    }

    /** Waits for the turn, whoever interrupts, then works. */
    <T extends @Nullable Object> T takeSurely(Turn turn, Supplier<T> work) {
        turn.before.join();
        return hold(turn, work);
    }

    private static void await(Turn turn) {
        if (turn.before.isDone()) {
            return;
        }
        try {
            turn.before.get();
        } catch (InterruptedException e) {
            turn.giveUp();
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException(
                    "The thread was interrupted while it waited for its turn in the transaction.", null, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T extends @Nullable Object> T hold(Turn turn, Supplier<T> work) {
        holder = Thread.currentThread();
        try {
            return work.get();
        } finally {
            holder = null;
            turn.over.complete(null);
        }
    }
}
