package dev.ryx.test.fault;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The pace of all bytes on their way, which may change while they wait. For all threads. */
final class Traffic {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Pace pace = Pace.FREE;

    void set(Pace next) {
        lock.lock();
        try {
            pace = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until some of the bytes may pass, and tells how many. */
    int await(int length) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Pace seen = pace;
            long left = seen.pause().toNanos();
            while (left > 0) {
                left = changed.awaitNanos(left);
                if (!seen.equals(pace)) {
                    seen = pace;
                    left = seen.pause().toNanos();
                }
            }
            return Math.min(length, seen.piece());
        } finally {
            lock.unlock();
        }
    }
}
