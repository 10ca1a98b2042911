package dev.ryx.query.plan;

import dev.ryx.meta.Ident;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A term or predicate. Two are equal if they are made of the same; nothing recurses, however deep they are. */
public abstract sealed class PlanNode permits Term, Predicate {

    private final int height;

    /** For the cases. */
    PlanNode(int height) {
        this.height = height;
    }

    /** How many levels of terms and predicates there are, this one included. */
    public final int height() {
        return height;
    }

    /** Whether one of the columns is a part of it, or a part of a part. */
    final boolean reads(Set<Ident> columns) {
        Deque<PlanNode> pending = new ArrayDeque<>();
        pending.push(this);
        while (!pending.isEmpty()) {
            PlanNode node = pending.pop();
            if (node instanceof Term.Column column && columns.contains(column.column())) {
                return true;
            }
            node.parts().forEach(pending::push);
        }
        return false;
    }

    /** One level more than the highest of the parts. */
    static int above(List<? extends PlanNode> parts) {
        int highest = 0;
        for (int i = 0; i < parts.size(); i++) {
            highest = Math.max(highest, parts.get(i).height());
        }
        return highest + 1;
    }

    /** One level more than the higher part. */
    static int above(PlanNode one, PlanNode other) {
        return Math.max(one.height, other.height) + 1;
    }

    /** The terms and predicates it is made of. */
    abstract List<? extends PlanNode> parts();

    /** What tells it from others of its class with equal parts; null for nothing. */
    abstract @Nullable Object trait();

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof PlanNode that
                        && height == that.height
                        && getClass() == that.getClass()
                        && pieces().equals(that.pieces()));
    }

    @Override
    public final int hashCode() {
        return pieces().hashCode();
    }

    @Override
    public final String toString() {
        return pieces().toString();
    }

    private List<@Nullable Object> pieces() {
        var pieces = new ArrayList<@Nullable Object>();
        Deque<PlanNode> pending = new ArrayDeque<>();
        pending.push(this);
        while (!pending.isEmpty()) {
            PlanNode node = pending.pop();
            pieces.add(node.getClass());
            pieces.add(node.trait());
            pieces.add(node.parts().size());
            node.parts().forEach(pending::push);
        }
        return pieces;
    }
}
