package dev.ryx.query.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value that belongs to the first condition that is true.
 *
 * @param branches the conditions, in order, with their values
 * @param otherwise the value if none is true; null for NULL
 */
public record Case(List<When> branches, @Nullable Expression otherwise) implements Expression {

    /**
     * A condition and the value that belongs to it.
     *
     * @param condition the condition
     * @param then the value
     */
    public record When(Condition condition, Expression then) implements Node {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(condition);
            visitor.part(then);
        }
    }

    /** Copies the list. */
    public Case {
        branches = List.copyOf(branches);
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.parts(branches);
        visitor.part(otherwise);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && Trees.equal(this, node);
    }

    @Override
    public int hashCode() {
        return Trees.hash(this);
    }

    @Override
    public String toString() {
        return Trees.text(this);
    }
}
