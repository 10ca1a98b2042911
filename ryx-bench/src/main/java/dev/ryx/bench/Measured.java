package dev.ryx.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What the JVMs of all rounds measured of one pair.
 *
 * @param participant who wrote the statement
 * @param question what was asked
 * @param result the iterations of all rounds
 */
record Measured(Participant participant, Question question, RunResult result) {

    /** Joins the results of the rounds. */
    static Measured of(Participant participant, Question question, Collection<RunResult> rounds) {
        var forks = new ArrayList<BenchmarkResult>();
        rounds.forEach(round -> forks.addAll(round.getBenchmarkResults()));
        BenchmarkParams params = rounds.iterator().next().getParams();
        return new Measured(participant, question, new RunResult(params, List.copyOf(forks)));
    }

    /** Nanoseconds a statement by the clock: the median of the iterations. */
    double clock() {
        return median(result.getPrimaryResult());
    }

    /** Nanoseconds of CPU time a statement: the median of the iterations. */
    double cpu() {
        return median(secondary(CpuProfiler.RESULT));
    }

    /** Bytes allocated a statement: the median of the iterations. */
    double bytes() {
        return median(secondary("gc.alloc.rate.norm"));
    }

    private Result<?> secondary(String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name));
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }
}
