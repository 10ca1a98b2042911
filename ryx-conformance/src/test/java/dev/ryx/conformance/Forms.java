package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** The names that tell steps and expressions apart. */
final class Forms {

    /** What may stand beside such a name and says a detail. */
    private static final Set<String> DETAILS = Set.of(
            "all",
            "as",
            "batch_size",
            "desc",
            "distinct",
            "field",
            "filter",
            "flat",
            "ignore_conflicts",
            "nulls",
            "type");

    private Forms() {}

    /** The name of a step or an expression: its only one, or the one that says no detail. */
    static String name(JsonNode node) {
        return node.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> node.size() == 1 || !DETAILS.contains(key))
                .findFirst()
                .orElseThrow(() -> new Unsupported("the form " + node));
    }
}
