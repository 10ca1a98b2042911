package dev.ryx.error;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows that cannot be deleted because others refer to them by a foreign key that protects them. Nothing was deleted. */
public final class ProtectedException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, ArrayList<String>> objects;

    /**
     * @param model the model of the rows that were to be deleted, without its package
     * @param objects what refers to them, as its model and key, by model and foreign key ({@code Line.product}); some of
     *     them if there are many
     */
    public ProtectedException(String model, Map<String, List<String>> objects) {
        super(
                ErrorCode.PROTECTED,
                model + " objects are not deleted, because others refer to them: " + describe(objects) + ".",
                "Delete those first, or let them refer to something else.",
                null);
        this.objects = new LinkedHashMap<>();
        objects.forEach((relation, referring) -> this.objects.put(relation, new ArrayList<>(referring)));
    }

    /** What refers to the rows, as its model and key ({@code Line 5}), by model and foreign key; some if there are many. */
    public Map<String, List<String>> objects() {
        var copy = new LinkedHashMap<String, List<String>>();
        objects.forEach((relation, referring) -> copy.put(relation, List.copyOf(referring)));
        return copy;
    }

    private static String describe(Map<String, List<String>> objects) {
        return objects.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " (" + entry.getKey() + ")")
                .collect(Collectors.joining("; "));
    }
}
