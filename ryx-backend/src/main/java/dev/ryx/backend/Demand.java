package dev.ryx.backend;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many rows a subscriber still wants. */
final class Demand {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long rows;
    private boolean idle;
    private boolean over;
    private boolean finished;

    /** Asks for more rows; so many that they cannot be counted are without end. */
    void add(long more) {
        change(() -> {
            rows = rows + more < 0 ? Long.MAX_VALUE : rows + more;
            idle = false;
        });
    }

    /** Wants nothing more, ever. */
    void end() {
        change(() -> over = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whoever gave rows has told the end. */
    void finish() {
        change(() -> finished = true);
    }

    /** Waits until a row is wanted; false if none ever will be. */
    boolean await() {
        lock.lock();
        try {
            while (rows == 0 && !over) {
                idle = true;
                changed.signalAll();
                changed.awaitUninterruptibly();
            }
            return !over;
        } finally {
            lock.unlock();
        }
    }

    /** A wanted row was given. */
    void gave() {
        change(() -> rows = rows == Long.MAX_VALUE ? rows : rows - 1);
    }

    /** Waits until whoever gives rows is not asked for any, or has told the end. */
    void settle() throws InterruptedException {
        lock.lock();
        try {
            while (!idle && !finished) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
