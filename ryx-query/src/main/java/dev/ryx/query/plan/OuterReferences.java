package dev.ryx.query.plan;

import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.NodeVisitor;
import dev.ryx.query.ast.QueryNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds references that lead out of an expression, and of the queries within it. */
final class OuterReferences implements NodeVisitor {

    private final Deque<Place> pending = new ArrayDeque<>();
    private int level;

    private OuterReferences() {}

    /**
     * A node still to be looked at.
     *
     * @param level how many queries within the expression it stands in, less the references around it
     */
    private record Place(Node node, int level) {}

    /** Whether an expression or condition refers to the query around the one it stands in. */
    static boolean in(Node root) {
        var walk = new OuterReferences();
        walk.pending.push(new Place(root, 0));
        while (!walk.pending.isEmpty()) {
            Place place = walk.pending.pop();
            walk.level = level(place);
            if (walk.level < 0) {
                return true;
            }
            place.node().accept(walk);
        }
        return false;
    }

    private static int level(Place place) {
        return switch (place.node()) {
            case QueryNode _ -> place.level() + 1;
            case Expression.Outer _ -> place.level() - 1;
            default -> place.level();
        };
    }

    @Override
    public void trait(@Nullable Object trait) {}

    @Override
    public void part(@Nullable Node part) {
        if (part != null) {
            pending.push(new Place(part, level));
        }
    }

    @Override
    public void parts(List<? extends Node> parts) {
        parts.forEach(this::part);
    }

    @Override
    public void input(Input input) {}
}
