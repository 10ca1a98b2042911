package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of the corpus that write. */
final class Writes {

    private static final Set<String> NAMES = Set.of(
            "update",
            "delete",
            "delete_instance",
            "create",
            "bulk_create",
            "bulk_update",
            "get_or_create",
            "update_or_create",
            "save",
            "m2m");

    private final Steps steps;

    Writes(Steps steps) {
        this.steps = steps;
    }

    static boolean isWrite(JsonNode step) {
        return NAMES.contains(Forms.name(step));
    }

    /** What the last step returns, after the others. */
    Map<String, @Nullable Object> run(String model, List<JsonNode> all) {
        Current current = steps.fold(model, all.subList(0, all.size() - 1));
        throw new Unsupported("the step " + Forms.name(all.getLast()) + " of " + current);
    }
}
