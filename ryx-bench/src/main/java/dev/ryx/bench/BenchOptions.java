package dev.ryx.bench;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How much is measured, and how long.
 *
 * @param rounds how many JVMs each pair of a participant and a question gets, one in each round
 * @param warmup how long JMH warms a JVM up, after {@link WarmUp}
 * @param iterations how many iterations of a JVM count
 * @param iteration how long each of them lasts
 * @param participants who takes part
 * @param questions what is asked
 * @param profilers what JMH watches beside the time and the allocated bytes, by its names for them
 */
record BenchOptions(
        int rounds,
        TimeValue warmup,
        int iterations,
        TimeValue iteration,
        Set<Participant> participants,
        Set<Question> questions,
        List<String> profilers) {

    /** Who takes part in a quick run. */
    private static final Set<Participant> MAIN =
            EnumSet.of(Participant.RYX, Participant.RYX_CACHED, Participant.JOOQ, Participant.BUILDER);

    private static final String[] JVM = {
        "-Xms1g",
        "-Xmx1g",
        "-Dorg.jooq.no-logo=true",
        "-Dorg.jooq.no-tips=true",
        "--sun-misc-unsafe-memory-access=allow" // JMH uses it
    };

    /**
     * The options in the system properties.
     *
     * <ul>
     *   <li>{@code bench.quick}: two minutes at most, for a first look: one round, and the main participants;
     *   <li>{@code bench.participants}, {@code bench.questions}: names of constants, separated by commas;
     *   <li>{@code bench.profilers}: profilers such as {@code stack}, separated by commas.
     * </ul>
     */
    static BenchOptions fromSystemProperties() {
        boolean quick = Boolean.getBoolean("bench.quick");
        return new BenchOptions(
                quick ? 1 : 3,
                TimeValue.seconds(2),
                quick ? 15 : 40,
                TimeValue.milliseconds(50),
                constants("bench.participants", Participant.class, quick ? MAIN : EnumSet.allOf(Participant.class)),
                constants("bench.questions", Question.class, EnumSet.allOf(Question.class)),
                names("bench.profilers"));
    }

    private static <E extends Enum<E>> Set<E> constants(String property, Class<E> type, Set<E> otherwise) {
        Collection<E> named =
                names(property).stream().map(name -> Enum.valueOf(type, name)).toList();
        return named.isEmpty() ? otherwise : EnumSet.copyOf(named);
    }

    private static List<String> names(String property) {
        return Stream.of(System.getProperty(property, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What JMH needs to know to measure a pair once, in a JVM of its own. */
    ChainedOptionsBuilder measure(Participant participant, Question question) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(StatementBenchmark.class.getName() + ".statement")
                .param("participant", participant.name())
                .param("question", question.name())
                .forks(1)
                .warmupIterations(1)
                .warmupTime(warmup)
                .measurementIterations(iterations)
                .measurementTime(iteration)
                .jvmArgs(JVM)
                .shouldFailOnError(true)
                .verbosity(profilers.isEmpty() ? VerboseMode.SILENT : VerboseMode.NORMAL)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        profilers.forEach(options::addProfiler);
        return options;
    }
}
