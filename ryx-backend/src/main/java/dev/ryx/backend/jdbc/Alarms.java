package dev.ryx.backend.jdbc;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks later, each on a platform thread of its own: no carrier that somebody holds up delays them, nor does one
 * another. What counts the time ends when nothing is left.
 */
public final class Alarms {

    private static final ScheduledThreadPoolExecutor THREAD = thread();

    private Alarms() {}

    private static ScheduledThreadPoolExecutor thread() {
        var thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("ryx-alarms").factory());
        thread.setKeepAliveTime(1, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setRemoveOnCancelPolicy(true);
        return thread;
    }

    /** Runs a task after so many nanoseconds, unless it is cancelled before. */
    public static Future<?> after(long nanos, Runnable task) {
        Runnable start = () -> Thread.ofPlatform().daemon().name("ryx-alarm").start(task);
        return THREAD.schedule(start, nanos, TimeUnit.NANOSECONDS);
    }
}
