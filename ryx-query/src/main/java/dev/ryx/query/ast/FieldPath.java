package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.List;

/**
 * A field reached from the query's model: the Java names of relations, then that of the field.
 *
 * <p>A path that ends in a relation means the key at its far end. The empty path is the model itself.
 *
 * @param steps the names
 */
public record FieldPath(List<String> steps) implements Expression {

    /** The model itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    /** Copies the list. */
    public FieldPath {
        steps = List.copyOf(steps);
    }

    /** The path of those steps. */
    public static FieldPath of(String... steps) {
        return new FieldPath(List.of(steps));
    }

    /** This path and one step more. */
    public FieldPath then(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    /** The path as text lookups spell it. */
    public String text() {
        return String.join("__", steps);
    }
}
