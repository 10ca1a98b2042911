package dev.ryx.validation;

import dev.ryx.error.ValidationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with one object, collected while it is validated. Not safe for use by several threads at once. */
public final class Errors {

    /** Most objects have no errors, and need no map for them. */
    private Map<String, List<String>> messages = Map.of();

    /** Nothing is wrong yet. */
    public Errors() {}

    /**
     * Adds a problem of a field.
     *
     * @param field the field's Java name
     * @param message what is wrong, as a sentence for whoever filled the field in
     */
    public void add(String field, String message) {
        if (messages.isEmpty()) {
            messages = new LinkedHashMap<>();
        }
        messages.computeIfAbsent(field, _ -> new ArrayList<>()).add(message);
    }

    /**
     * Adds a problem of the object as a whole, such as two fields that do not fit together.
     *
     * @param message what is wrong, as a sentence for whoever filled the object in
     */
    public void add(String message) {
        add(ValidationException.WHOLE_OBJECT, message);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /**
     * A copy of what was found so far: messages by field, in the order of their coming; those of the whole object under
     * {@link ValidationException#WHOLE_OBJECT}.
     */
    public Map<String, List<String>> toMap() {
        var copy = new LinkedHashMap<String, List<String>>();
        messages.forEach((field, all) -> copy.put(field, List.copyOf(all)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Ends the validation of an object.
     *
     * @param model the model's name without its package
     * @throws ValidationException if anything is wrong
     */
    public void throwIfAny(String model) {
        if (!isEmpty()) {
            throw new ValidationException(model, messages);
        }
    }
}
