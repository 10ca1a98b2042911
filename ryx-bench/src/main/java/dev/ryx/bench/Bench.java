package dev.ryx.bench;

import dev.ryx.bench.read.Reads;
import dev.ryx.bench.statement.Statements;
import dev.ryx.bench.write.Writes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks: {@code Bench folder}, the folder being where the results go.
 *
 * <p>It goes over all questions of a suite once a round, and the participants take turns at each question. So whatever
 * slows the machine down for a while slows all of them down.
 */
public final class Bench {

    private final BenchOptions options;
    private final Suite suite;
    private final Map<Contender, List<RunResult>> results = new LinkedHashMap<>();

    private Bench(BenchOptions options, Suite suite) {
        this.options = options;
        this.suite = suite;
    }

    /**
     * Runs them with the options in the system properties.
     *
     * @param args the folder
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        BenchOptions options = BenchOptions.fromSystemProperties();
        for (Suite suite : List.of(new Statements(), new Reads(), new Writes())) {
            try (suite) {
                if (options.wants(suite)) {
                    var bench = new Bench(options, suite);
                    bench.run();
                    bench.report(Path.of(args[0]));
                }
            }
        }
    }

    private void run() throws RunnerException {
        List<Contender> all = suite.contenders();
        for (int round = 1; round <= options.rounds(); round++) {
            for (Contender contender : all) {
                if (options.wants(contender, all)) {
                    measure(round, contender);
                }
            }
        }
    }

    private void measure(int round, Contender contender) throws RunnerException {
        RunResult result = new Runner(options.measure(suite, contender).build()).runSingle();
        results.computeIfAbsent(contender, _ -> new ArrayList<>()).add(result);
        System.out.printf(
                Locale.ROOT,
                "%s, round %d of %d: %s, %s: %,.0f ns%n",
                suite.name(),
                round,
                options.rounds(),
                contender.question(),
                contender.participant(),
                result.getPrimaryResult().getScore());
    }

    private void report(Path folder) throws IOException {
        List<Measured> measured = results.entrySet().stream()
                .map(entry -> new Measured(suite.statistic(), entry.getKey(), entry.getValue()))
                .toList();
        List<String> table = new Table(suite, measured).lines();
        Files.createDirectories(folder);
        Files.write(folder.resolve(suite.name() + ".md"), table);
        writeJson(folder.resolve(suite.name() + ".json"), measured);
        System.out.println();
        table.forEach(System.out::println);
        System.out.println();
    }

    private static void writeJson(Path file, List<Measured> measured) throws IOException {
        try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out)
                    .writeOut(measured.stream().map(Measured::joined).toList());
        }
    }
}
