package dev.ryx.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The results as a table of Markdown.
 *
 * @param results the results, in the order of the table
 */
record Table(List<Measured> results) {

    private static final String HEAD =
            "| question | participant | ns of CPU | ns by the clock | bytes | times as fast as jOOQ |";
    private static final String RULE = "|---|---|---:|---:|---:|---:|";

    /** The lines of the table. */
    List<String> lines() {
        var lines = new ArrayList<>(List.of(HEAD, RULE));
        results.stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private String line(Measured one) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %,.0f | %,.0f | %s |",
                one.question().label(),
                one.participant().label(),
                one.cpu(),
                one.clock(),
                one.bytes(),
                timesJooq(one));
    }

    /** How many statements it writes in the CPU time in which jOOQ writes one. */
    private String timesJooq(Measured one) {
        return jooq(one.question())
                .map(jooq -> String.format(Locale.ROOT, "%.1f", jooq.cpu() / one.cpu()))
                .orElse("");
    }

    private Optional<Measured> jooq(Question question) {
        return results.stream()
                .filter(one -> one.participant() == Participant.JOOQ && one.question() == question)
                .findAny();
    }
}
