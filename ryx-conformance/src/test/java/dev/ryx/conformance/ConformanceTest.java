package dev.ryx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Ryx;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Asks every case of the corpus that counts. {@code -Dconformance.case=multi-009} asks one alone. */
@RyxTest(Setup.COMMIT)
class ConformanceTest {

    private static final Corpus CORPUS = Corpus.ofThisRun();

    @Test
    void everyCaseHasTheAnswerOfTheCorpus() {
        DatabaseKind kind = Ryx.database().kind();
        var report = new Report(kind, Skips.load());
        casesBySchema().forEach((schema, cases) -> run(schema, cases, report));
        System.out.println(report.line());
        assertThat(report.problems()).isEmpty();
    }

    private static Map<String, List<Case>> casesBySchema() {
        String only = System.getProperty("conformance.case");
        return CORPUS.cases().stream()
                .filter(Case::counts)
                .filter(one -> only == null || one.id().equals(only))
                .collect(Collectors.groupingBy(Case::schema, LinkedHashMap::new, Collectors.toList()));
    }

    private static void run(String schema, List<Case> cases, Report report) {
        var catalog = new Catalog(CORPUS.schema(schema));
        var interpreter = new Interpreter(catalog, Loader.load(CORPUS, catalog));
        cases.forEach(one -> report.add(one, outcome(interpreter, one)));
    }

    private static Outcome outcome(Interpreter interpreter, Case one) {
        JsonNode expected = one.expected(Ryx.database().kind());
        try {
            Answer answer = interpreter.run(one);
            return new Comparison(new Values(one.tolerance())).agrees(answer, expected)
                    ? new Outcome.Passed()
                    : new Outcome.Failed("expected " + expected + ", answered " + answer + " to " + one.steps());
        } catch (Unsupported unsupported) {
            return new Outcome.Failed(String.valueOf(unsupported.getMessage()));
        }
    }
}
