package dev.ryx.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * Runs something until the JVM's compiler has nothing more to do for it. A warm-up of a fixed length is too short on a
 * busy machine, and shortest for whoever has the most code to compile.
 */
public final class WarmUp {

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(1_000);
    private static final long AT_MOST = TimeUnit.SECONDS.toNanos(15);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** For a benchmark. */
    public WarmUp() {}

    /** Runs it until nothing has been compiled for a second of CPU time; fifteen seconds at most. */
    public void of(Runnable work) {
        long end = System.nanoTime() + AT_MOST;
        long lastChange = threads.getCurrentThreadCpuTime();
        long compiled = compiler.getTotalCompilationTime();
        while (threads.getCurrentThreadCpuTime() - lastChange < QUIET && System.nanoTime() < end) {
            run(work);
            long total = compiler.getTotalCompilationTime();
            lastChange = total == compiled ? lastChange : threads.getCurrentThreadCpuTime();
            compiled = total;
        }
    }

    private static void run(Runnable work) {
        long end = System.nanoTime() + BETWEEN_LOOKS;
        while (System.nanoTime() < end) {
            work.run();
        }
    }
}
