package dev.ryx.bench;

import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How much is measured, and how long.
 *
 * @param quick whether only the main participants take part, for a shorter time
 * @param rounds how many JVMs each contender gets, one in each round
 * @param suites the names of the suites; empty for all
 * @param constants the values of parameters that are wanted; empty for all
 * @param profilers what JMH watches beside the time and the allocated bytes, by its names for them
 */
record BenchOptions(boolean quick, int rounds, List<String> suites, List<String> constants, List<String> profilers) {

    private static final TimeValue WARM_UP = TimeValue.seconds(2);

    private static final String[] JVM = {
        "-Xms1g",
        "-Xmx1g",
        "-Dorg.jooq.no-logo=true",
        "-Dorg.jooq.no-tips=true",
        "--sun-misc-unsafe-memory-access=allow", // JMH uses it
        "--enable-native-access=ALL-UNNAMED" // sqlite-jdbc does
    };

    /**
     * The options in the system properties.
     *
     * <ul>
     *   <li>{@code bench.quick}: for a first look: one round, and the main participants;
     *   <li>{@code bench.rounds}: how many rounds, instead of three, or one of a quick run;
     *   <li>{@code bench.suites}: names of suites, separated by commas;
     *   <li>{@code bench.only}: names of constants, such as a participant's and a question's, separated by commas;
     *   <li>{@code bench.profilers}: profilers such as {@code stack}, separated by commas.
     * </ul>
     */
    static BenchOptions fromSystemProperties() {
        return new BenchOptions(
                Boolean.getBoolean("bench.quick"),
                Integer.getInteger("bench.rounds", Boolean.getBoolean("bench.quick") ? 1 : 3),
                names("bench.suites"),
                names("bench.only"),
                names("bench.profilers"));
    }

    private static List<String> names(String property) {
        return Stream.of(System.getProperty(property, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether the suite is wanted. */
    boolean wants(Suite suite) {
        return suites.isEmpty() || suites.contains(suite.name());
    }

    /** Whether the contender is wanted: all its parameters, if some value of each was named. */
    boolean wants(Contender contender, List<Contender> all) {
        if (quick && constants.isEmpty() && !contender.main()) {
            return false;
        }
        return contender.parameters().entrySet().stream()
                .allMatch(parameter -> constants.contains(parameter.getValue())
                        || all.stream()
                                .map(other -> other.parameters().get(parameter.getKey()))
                                .noneMatch(constants::contains));
    }

    /** What JMH needs to know to measure a contender once, in a JVM of its own. */
    ChainedOptionsBuilder measure(Suite suite, Contender contender) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(suite.benchmark())
                .forks(1)
                .warmupIterations(1)
                .warmupTime(WARM_UP)
                .measurementIterations(quick ? 15 : 40)
                .measurementTime(suite.iteration())
                .jvmArgs(JVM)
                .shouldFailOnError(true)
                .verbosity(profilers.isEmpty() ? VerboseMode.SILENT : VerboseMode.NORMAL)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        contender.parameters().forEach(options::param);
        profilers.forEach(options::addProfiler);
        return suite.prepare(options);
    }
}
