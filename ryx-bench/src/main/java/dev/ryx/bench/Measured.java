package dev.ryx.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

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

    /** Nanoseconds a statement: the median of the iterations. */
    double nanoseconds() {
        return times().getPercentile(50);
    }

    /** The fastest iteration. */
    double fastest() {
        return times().getMin();
    }

    /** The slowest iteration. */
    double slowest() {
        return times().getMax();
    }

    /** Bytes allocated a statement: the median of the iterations. */
    double bytes() {
        Result<?> allocated =
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
        return allocated.getStatistics().getPercentile(50);
    }

    private Statistics times() {
        return result.getPrimaryResult().getStatistics();
    }
}
