package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field reached from the query's model: the Java names of relations, then that of the field.
 *
 * <p>A path that ends in a relation means the key at its far end. The empty path is the model itself.
 */
public final class FieldPath implements Expression {

    /** The model itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    private final List<String> steps;
    private final int hash;

    /** The path of those names, which are copied. */
    public FieldPath(List<String> steps) {
        this.steps = List.copyOf(steps);
        this.hash = this.steps.hashCode();
    }

    /** The path of those steps. */
    public static FieldPath of(String... steps) {
        return new FieldPath(List.of(steps));
    }

    /** The names. */
    public List<String> steps() {
        return steps;
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

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.trait(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof FieldPath that && hash == that.hash && steps.equals(that.steps));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
