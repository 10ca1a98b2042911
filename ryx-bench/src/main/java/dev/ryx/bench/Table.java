package dev.ryx.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The results of a suite as a table of Markdown.
 *
 * @param suite the suite
 * @param results the results, in the order of the table
 */
record Table(Suite suite, List<Measured> results) {

    /** The lines of the table. */
    List<String> lines() {
        var heads = new ArrayList<>(List.of("", "", "ns of CPU " + suite.unit(), "ns by the clock", "bytes"));
        heads.addAll(suite.comparison().heads(suite.reference()));
        var lines = new ArrayList<>(List.of(row(heads), "|---|---" + "|---:".repeat(heads.size() - 2) + "|"));
        results.stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String line(Measured one) {
        var cells = new ArrayList<>(List.of(
                one.contender().question(),
                one.contender().participant(),
                number(one.cpu()),
                number(one.clock()),
                number(one.bytes())));
        cells.addAll(reference(one)
                .map(reference -> suite.comparison().figures(one, reference))
                .orElseGet(() -> Collections.nCopies(
                        suite.comparison().heads(suite.reference()).size(), "")));
        return row(cells);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    private Optional<Measured> reference(Measured one) {
        return results.stream()
                .filter(other -> other.contender().participant().equals(suite.reference())
                        && other.contender().question().equals(one.contender().question()))
                .findAny();
    }
}
