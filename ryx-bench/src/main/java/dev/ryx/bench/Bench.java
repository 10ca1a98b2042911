package dev.ryx.bench;

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
 * <p>It goes over all questions once a round, and the participants take turns at each question. So whatever slows the
 * machine down for a while slows all of them down.
 */
public final class Bench {

    private record Pair(Participant participant, Question question) {}

    private final BenchOptions options;
    private final Map<Pair, List<RunResult>> results = new LinkedHashMap<>();

    private Bench(BenchOptions options) {
        this.options = options;
    }

    /**
     * Runs them with the options in the system properties.
     *
     * @param args the folder
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        var bench = new Bench(BenchOptions.fromSystemProperties());
        bench.run();
        bench.report(Path.of(args[0]));
    }

    private void run() throws RunnerException {
        for (int round = 1; round <= options.rounds(); round++) {
            for (Pair pair : pairs()) {
                measure(round, pair);
            }
        }
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (Question question : options.questions()) {
            for (Participant participant : options.participants()) {
                if (participant.questions().contains(question)) {
                    pairs.add(new Pair(participant, question));
                }
            }
        }
        return pairs;
    }

    private void measure(int round, Pair pair) throws RunnerException {
        RunResult result =
                new Runner(options.measure(pair.participant(), pair.question()).build()).runSingle();
        results.computeIfAbsent(pair, _ -> new ArrayList<>()).add(result);
        System.out.printf(
                Locale.ROOT,
                "round %d of %d: %s, %s: %,.0f ns%n",
                round,
                options.rounds(),
                pair.question().label(),
                pair.participant().label(),
                result.getPrimaryResult().getScore());
    }

    private void report(Path folder) throws IOException {
        List<Measured> measured = results.entrySet().stream()
                .map(entry -> new Measured(
                        entry.getKey().participant(), entry.getKey().question(), entry.getValue()))
                .toList();
        List<String> table = new Table(measured).lines();
        Files.createDirectories(folder);
        Files.write(folder.resolve("statements.md"), table);
        writeJson(folder.resolve("statements.json"), measured);
        System.out.println();
        table.forEach(System.out::println);
    }

    private static void writeJson(Path file, List<Measured> measured) throws IOException {
        try (var out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out)
                    .writeOut(measured.stream().map(Measured::joined).toList());
        }
    }
}
