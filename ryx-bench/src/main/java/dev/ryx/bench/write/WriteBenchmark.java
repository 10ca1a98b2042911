package dev.ryx.bench.write;

import dev.ryx.bench.Place;
import dev.ryx.bench.WarmUp;
import dev.ryx.bench.read.Article;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From a list of objects to rows that are committed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {

    /** Who writes. */
    @Param
    public Participant participant = Participant.RYX;

    /** What is written. */
    @Param
    public Work work = Work.NUMBER;

    /** Where to. */
    @Param
    public Target target = Target.SQLITE;

    private @Nullable Desk desk;

    /** For JMH, which fills in the rest. */
    public WriteBenchmark() {}

    /** Opens the database and warms the participant up. */
    @Setup
    public void open() throws SQLException {
        var opened = new Desk(work, participant, target, Place.told(target));
        desk = opened;
        new WarmUp().of(() -> {
            try {
                opened.clear();
                opened.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Desk desk() {
        if (desk == null) {
            throw new IllegalStateException("not open");
        }
        return desk;
    }

    /** Takes away what the last time wrote. */
    @Setup(Level.Invocation)
    public void clear() throws SQLException {
        desk().clear();
    }

    /** All rows. */
    @Benchmark
    public List<Article> rows() throws SQLException {
        return desk().run();
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        desk().close();
    }
}
