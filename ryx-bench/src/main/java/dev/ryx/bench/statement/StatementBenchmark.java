package dev.ryx.bench.statement;

import dev.ryx.bench.WarmUp;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From new predicates with fresh values to SQL text and parameters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StatementBenchmark {

    /** Who writes the statement. */
    @Param
    public Participant participant = Participant.BUILDER;

    /** What it asks. */
    @Param
    public Question question = Question.EQUALITY;

    private final Sample sample = new Sample();
    private Scribe scribe = new BuilderScribe();
    private Scribe.Sink sink = (_, _) -> {};

    /** For JMH, which fills in the rest. */
    public StatementBenchmark() {}

    /** Prepares the participant and warms it up. */
    @Setup
    public void prepare(Blackhole blackhole) {
        scribe = participant.scribe();
        sink = (sql, parameters) -> {
            blackhole.consume(sql);
            blackhole.consume(parameters);
        };
        new WarmUp().of(this::statement);
    }

    /** One statement. */
    @Benchmark
    public void statement() {
        sample.advance();
        scribe.write(question, sample, sink);
    }
}
