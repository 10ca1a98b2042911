package dev.ryx.backend;

import dev.ryx.backend.jdbc.Stopper;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.QueryTimeoutException;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows on their way to a subscriber: a virtual thread reads a cursor as they are wanted. */
final class RowSubscription<R> implements Flow.Subscription, Beside {

    private static final Logger LOGGER = LoggerFactory.getLogger("dev.ryx.async");

    private final Flow.Subscriber<? super R> subscriber;
    private final Supplier<Cursor<R>> query;
    private final Transactions transactions;
    private final @Nullable Transaction transaction;
    private final Stopper stopper;
    private final Demand demand = new Demand();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable refusal;

    RowSubscription(Transactions transactions, Flow.Subscriber<? super R> subscriber, Supplier<Cursor<R>> query) {
        this.subscriber = subscriber;
        this.query = query;
        this.transactions = transactions;
        this.transaction = transactions.innermost();
        this.stopper = Stopper.onWish(transaction == null ? null : transaction.limit());
    }

    void begin() {
        if (transaction != null) {
            transaction.requireOpen();
            transaction.add(this);
        }
        subscriber.onSubscribe(this);
        Thread.ofVirtual().name("ryx-publisher").start(this::run);
    }

    @Override
    public void request(long rows) {
        if (rows <= 0) {
            refuse(new IllegalArgumentException("A subscriber asks for at least one row, not for " + rows + "."));
        } else {
            demand.add(rows);
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        stop("The subscription was cancelled.");
    }

    private void refuse(Throwable why) {
        if (refusal == null) {
            refusal = why;
        }
        demand.end();
    }

    private void run() {
        @Nullable Throwable failure = null;
        try {
            if (demand.await()) {
                read();
            }
        } catch (Throwable e) {
            failure = e;
        }
        leave();
        finish(refusal == null ? failure : refusal);
        demand.finish();
    }

    private void read() {
        Cursor<R> cursor = onConnection(query);
        try {
            while (hasNext(cursor) && demand.await()) {
                pass(cursor.next());
            }
        } finally {
            onConnection(() -> {
                cursor.close();
                return cursor;
            });
        }
    }

    private boolean hasNext(Cursor<R> cursor) {
        return cursor.isRead() || onConnection(cursor::hasNext);
    }

    private void pass(R row) {
        try {
            subscriber.onNext(row);
            demand.gave();
        } catch (RuntimeException e) {
            LOGGER.warn("A subscriber threw from onNext, which ends its subscription.", e);
            cancel();
        }
    }

    private <T extends @Nullable Object> T onConnection(Supplier<T> work) {
        return transaction == null
                ? transactions.stoppable(stopper, work)
                : transaction.trunk().turns().inTurn(() -> transactions.asGuest(transaction, stopper, work));
    }

    private void leave() {
        if (transaction != null) {
            transaction.remove(this);
        }
    }

    private void finish(@Nullable Throwable failure) {
        if (cancelled) {
            return;
        }
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }

    @Override
    public void settle() throws InterruptedException {
        demand.settle();
    }

    @Override
    public void stop(String why) {
        refuse(new QueryTimeoutException(why, null, null));
        stopper.stop(why);
    }

    @Override
    public void over() {
        refuse(new DatabaseException("The transaction ended before the last row was asked for.", null, null));
    }
}
