package dev.ryx.bench;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What the JVMs of all rounds measured of one pair. Of each figure the best round counts, and of its iterations the best
 * tenth: whatever else runs on the machine makes an iteration slower, and hardly one faster.
 *
 * @param contender who did what
 * @param rounds the result of each round
 */
record Measured(Contender contender, List<RunResult> rounds) {

    /** Not the very best: a virtual machine's clocks leave out time now and then. */
    private static final double BEST = 10;

    /** Nanoseconds by the clock. */
    double clock() {
        return best(RunResult::getPrimaryResult);
    }

    /** Nanoseconds of CPU time. */
    double cpu() {
        return best(round -> secondary(round, CpuProfiler.RESULT));
    }

    /** Bytes allocated. */
    double bytes() {
        return best(round -> secondary(round, "gc.alloc.rate.norm"));
    }

    private double best(Function<RunResult, Result<?>> figure) {
        return rounds.stream()
                .mapToDouble(round -> figure.apply(round).getStatistics().getPercentile(BEST))
                .min()
                .orElseThrow();
    }

    private static Result<?> secondary(RunResult round, String name) {
        return Objects.requireNonNull(round.getSecondaryResults().get(name));
    }

    /** All iterations of all rounds, as JMH would have them of so many forks. */
    RunResult joined() {
        List<BenchmarkResult> forks = rounds.stream()
                .flatMap(round -> round.getBenchmarkResults().stream())
                .toList();
        return new RunResult(rounds.getFirst().getParams(), forks);
    }
}
