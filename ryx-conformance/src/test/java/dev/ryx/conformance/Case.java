package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.meta.DatabaseKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A case: steps over the rows of a model, and the answers that count.
 *
 * @param node the case as the corpus writes it
 */
record Case(JsonNode node) {

    /** Steps by which the order decides which rows there are. */
    private static final Set<String> CUTTING =
            Set.of("limit", "offset", "slice", "index", "first", "last", "earliest", "latest");

    String id() {
        return node.path("id").textValue();
    }

    String schema() {
        return node.path("schema").textValue();
    }

    String model() {
        return node.path("model").textValue();
    }

    List<JsonNode> steps() {
        return node.path("ops").valueStream().toList();
    }

    /** Whether the answer tells something: it is not known to be a limitation of a database or of Django. */
    boolean counts() {
        return !node.has("quirk") && !node.path("loose").asBoolean();
    }

    /** The relative difference that two numbers may have. */
    double tolerance() {
        return node.path("tol").asDouble(1e-9);
    }

    /** Whether the steps may write. */
    boolean writes() {
        return steps().stream().anyMatch(Writes::isWrite);
    }

    /**
     * The answer that a database has to give: the one for all; where the databases of the corpus differ in the place of
     * NULL alone, the database's own; else that of PostgreSQL, folded to lower case.
     */
    JsonNode expected(DatabaseKind kind) {
        JsonNode expect = node.path("expect");
        if (expect.has("all")) {
            return expect.path("all");
        }
        boolean nullsFirst = kind != DatabaseKind.POSTGRESQL;
        return nullsFirst && differInNullsAlone(expect)
                ? expect.path("sqlite")
                : lowerCase().orElse(expect.path("postgres"));
    }

    /** Whether the databases give the same rows in another order, or the order chose other rows. */
    private boolean differInNullsAlone(JsonNode expect) {
        return !node.has("alternatives") && (isCut() || sameRows(expect.path("sqlite"), expect.path("postgres")));
    }

    private boolean isCut() {
        return steps().stream()
                .flatMap(step -> step.propertyStream())
                .anyMatch(step -> CUTTING.contains(step.getKey()));
    }

    private static boolean sameRows(JsonNode left, JsonNode right) {
        return left.path("ordered").asBoolean()
                && counted(left.path("pks")).equals(counted(right.path("pks")))
                && counted(left.path("rows")).equals(counted(right.path("rows")));
    }

    private static Map<JsonNode, Long> counted(JsonNode rows) {
        return rows.valueStream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Optional<JsonNode> lowerCase() {
        return node.path("alternatives")
                .valueStream()
                .filter(one -> one.path("variant").asText().equals("lower"))
                .map(one -> one.path("expect"))
                .findFirst();
    }
}
