package dev.ryx.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ryx.bench.statement.RyxScribe.Spelling;
import dev.ryx.bench.statement.RyxScribe.Way;
import dev.ryx.query.ast.Statement;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a hit of the cache of shapes costs in memory, which is the same on every machine. */
class HitTest {

    /** The values and what holds them: the array, its statement, and the comparison that found them. */
    private static final long BYTES = 200;

    /** A value that is a list is copied, converted. */
    private static final long LIST = 300;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Sample sample = new Sample();

    @ParameterizedTest
    @EnumSource
    void aHitAllocatesTheValuesAndLittleElse(Question question) {
        var scribe = new RyxScribe(Spelling.TYPED, Way.CACHED);
        scribe.compile(statement(scribe, question));
        Statement again = statement(scribe, question);
        scribe.compile(again);

        long before = threads.getCurrentThreadAllocatedBytes();
        scribe.compile(again);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isPositive().isLessThanOrEqualTo(BYTES + (question == Question.JSON_KEYS ? LIST : 0));
    }

    /** Every second one has the same truth value, which is a part of the shape. */
    private Statement statement(RyxScribe scribe, Question question) {
        sample.advance();
        sample.advance();
        return scribe.statement(question, sample);
    }
}
