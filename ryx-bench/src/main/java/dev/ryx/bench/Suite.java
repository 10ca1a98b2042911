package dev.ryx.bench;

import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Benchmarks whose figures stand in one table. */
public interface Suite extends AutoCloseable {

    /** What the option {@code bench.suites} and the files of its results call it. */
    String name();

    /** The benchmark method, as {@code class.method}. */
    String benchmark();

    /** Who takes part, question after question. */
    List<Contender> contenders();

    /** How long an iteration lasts. */
    TimeValue iteration();

    /** What the figures are of, such as {@code a statement}. */
    String unit();

    /** The participant that the others are compared with, as its label says. */
    String reference();

    /** How they are compared. */
    Comparison comparison();

    /** What a figure is made of. */
    Statistic statistic();

    /** Adds what the JVMs of the benchmark need, and prepares what they need it for. */
    default ChainedOptionsBuilder prepare(ChainedOptionsBuilder options) {
        return options;
    }

    /** Ends what was prepared. */
    @Override
    default void close() {}
}
