package dev.ryx.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time of the thread that runs the benchmark: what the clock shows, without the time in which other processes
 * had the CPU. The JVM's own threads, which compile and collect garbage, are not in it.
 */
public final class CpuProfiler implements InternalProfiler {

    /** The result's name; its unit is nanoseconds an operation. */
    static final String RESULT = "cpu.time.norm";

    private static final String WORKERS = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** For JMH. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the threads that run the benchmark";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workersTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = workersTime() - before;
        double each = (double) spent / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(RESULT, each, "ns/op", AggregationPolicy.AVG));
    }

    private long workersTime() {
        return LongStream.of(threads.getAllThreadIds())
                .filter(this::isWorker)
                .map(this::time)
                .sum();
    }

    private boolean isWorker(long thread) {
        var info = threads.getThreadInfo(thread);
        return info != null && info.getThreadName().contains(WORKERS);
    }

    /** A thread that has ended meanwhile counts nothing. */
    private long time(long thread) {
        return Math.max(0, threads.getThreadCpuTime(thread));
    }
}
