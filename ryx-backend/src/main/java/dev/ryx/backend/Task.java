package dev.ryx.backend;

import dev.ryx.backend.jdbc.Stopper;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A piece of work on a virtual thread, and the future of its result. */
final class Task<T extends @Nullable Object> implements Beside {

    private final Callable<T> body;
    private final Stopper stopper;
    private final Thread thread = Thread.ofVirtual().name("ryx-async").unstarted(this::run);
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final CountDownLatch done = new CountDownLatch(1);

    /** Takes the body to where it runs. */
    private final Runnable road;

    private @Nullable Supplier<T> result;
    private @Nullable Throwable failure;

    /** Work on connections of its own. */
    private Task(Transactions transactions, Callable<T> body) {
        this.body = body;
        this.stopper = Stopper.onWish(null);
        this.road = () -> transactions.stoppable(stopper, this::work);
    }

    /** Work in a transaction, in its turn. */
    private Task(Transactions transactions, Callable<T> body, Transaction transaction) {
        Turns turns = transaction.trunk().turns();
        Turns.Turn turn = turns.next();
        this.body = body;
        this.stopper = Stopper.onWish(transaction.limit());
        this.road = () -> {
            try {
                turns.takeSurely(turn, () -> transactions.asGuest(transaction, stopper, this::work));
            } finally {
                transaction.remove(this);
            }
        };
    }

    static <T extends @Nullable Object> CompletableFuture<T> alone(Transactions transactions, Callable<T> body) {
        return new Task<>(transactions, body).start();
    }

    static <T extends @Nullable Object> CompletableFuture<T> within(
            Transaction transaction, Transactions transactions, Callable<T> body) {
        transaction.requireOpen();
        if (transaction.trunk().turns().isMine()) {
            return atOnce(body);
        }
        var task = new Task<>(transactions, body, transaction);
        transaction.add(task);
        return task.start();
    }

    private static <T extends @Nullable Object> CompletableFuture<T> atOnce(Callable<T> body) {
        try {
            return CompletableFuture.completedFuture(body.call());
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<T> start() {
        CompletableFuture<?> _ = future.whenComplete((_, _) -> stopUnlessDone());
        thread.start();
        return future;
    }

    private void run() {
        try {
            road.run();
        } catch (Throwable e) {
            failure = e;
        }
        done.countDown();
        complete();
    }

    private @Nullable Void work() {
        if (!future.isDone()) {
            try {
                T value = body.call();
                result = () -> value;
            } catch (Throwable e) {
                failure = e;
            }
        }
        return null;
    }

    private void complete() {
        if (failure != null) {
            future.completeExceptionally(failure);
        } else if (result != null) {
            future.complete(result.get());
        }
    }

    /** The future was completed: by the task, which is done then, or by somebody who wants no result. */
    private void stopUnlessDone() {
        if (done.getCount() > 0) {
            stop("The future of the statement was cancelled.");
        }
    }

    @Override
    public void settle() throws InterruptedException {
        done.await();
    }

    /** What runs is cancelled at the database, and what waits for a connection waits no more. */
    @Override
    public void stop(String why) {
        if (!stopper.stop(why)) {
            thread.interrupt();
        }
    }

    @Override
    public void over() {
        // It was settled before.
    }
}
