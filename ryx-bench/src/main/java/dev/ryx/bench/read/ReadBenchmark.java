package dev.ryx.bench.read;

import dev.ryx.bench.Place;
import dev.ryx.bench.WarmUp;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** From a query to a list of objects; a row is an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {

    /** Who reads. */
    @Param
    public Participant participant = Participant.RYX;

    /** What is read. */
    @Param
    public Source source = Source.SQLITE;

    private Reader reader = List::of;

    /** For JMH, which fills in the rest. */
    public ReadBenchmark() {}

    /** Opens the database and warms the participant up. */
    @Setup
    public void open(Blackhole blackhole) throws SQLException {
        reader = participant.reader(source, Place.told(source));
        new WarmUp().of(() -> blackhole.consume(all()));
    }

    private List<? extends ArticleRow> all() {
        try {
            return reader.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public List<? extends ArticleRow> rows() {
        return all();
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        reader.close();
    }
}
