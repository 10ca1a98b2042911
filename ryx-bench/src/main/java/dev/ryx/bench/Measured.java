package dev.ryx.bench;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What the JVMs of all rounds measured of one pair.
 *
 * @param statistic what a figure is made of
 * @param contender who did what
 * @param rounds the result of each round
 */
record Measured(Statistic statistic, Contender contender, List<RunResult> rounds) {

    /** Nanoseconds by the clock. */
    double clock() {
        return figure(RunResult::getPrimaryResult);
    }

    /** Nanoseconds of CPU time. */
    double cpu() {
        return figure(round -> secondary(round, CpuProfiler.RESULT));
    }

    /** Bytes allocated. */
    double bytes() {
        return figure(round -> secondary(round, "gc.alloc.rate.norm"));
    }

    private double figure(Function<RunResult, Result<?>> of) {
        return statistic.ofRounds(rounds.stream()
                .mapToDouble(round -> statistic.of(of.apply(round).getStatistics())));
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
