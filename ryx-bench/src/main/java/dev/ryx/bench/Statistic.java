package dev.ryx.bench;

import java.util.stream.DoubleStream;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/** What is made of the iterations of all rounds. */
public enum Statistic {
    /**
     * The tenth percentile of the best round. Whatever else runs on the machine makes an iteration slower, and hardly one
     * faster, where the work is that of one thread.
     */
    BEST_TENTH {
        @Override
        double of(Statistics round) {
            // Not the very best: a virtual machine's clocks leave out time now and then.
            return round.getPercentile(10);
        }

        @Override
        double ofRounds(DoubleStream rounds) {
            return rounds.min().orElseThrow();
        }
    },
    /**
     * The median of the rounds' medians. Where a server takes part, which clears up behind deleted rows beside the work that is
     * measured, its fastest iterations are those in which it had, by chance, done so.
     */
    MEDIAN {
        @Override
        double of(Statistics round) {
            return round.getPercentile(50);
        }

        @Override
        double ofRounds(DoubleStream rounds) {
            return new ListStatistics(rounds.toArray()).getPercentile(50);
        }
    };

    /** The figure of the iterations of a round. */
    abstract double of(Statistics round);

    /** The figure of all rounds. */
    abstract double ofRounds(DoubleStream rounds);
}
