package dev.ryx.error;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An object that breaks the rules of its model. Every rule that it breaks is told, not only the first. */
public final class ValidationException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The key under which errors stand that belong to no single field. */
    public static final String WHOLE_OBJECT = "__all__";

    private final LinkedHashMap<String, ArrayList<String>> errors;

    /**
     * @param model the model's name without its package
     * @param errors what is wrong, by the Java name of the field
     */
    public ValidationException(String model, Map<String, List<String>> errors) {
        super(ErrorCode.INVALID_OBJECT, model + " is not valid: " + describe(errors), "", null);
        this.errors = new LinkedHashMap<>();
        errors.forEach((field, messages) -> this.errors.put(field, new ArrayList<>(messages)));
    }

    /** What is wrong, by the Java name of the field, in the order of the fields. */
    public Map<String, List<String>> errors() {
        var copy = new LinkedHashMap<String, List<String>>();
        errors.forEach((field, messages) -> copy.put(field, List.copyOf(messages)));
        return copy;
    }

    private static String describe(Map<String, List<String>> errors) {
        return errors.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
