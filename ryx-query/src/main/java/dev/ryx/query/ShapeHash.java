package dev.ryx.query;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Input;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.NodeVisitor;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash code of a statement's shape. What most statements are made of is taken apart here, down to a depth; the rest
 * says itself what it is made of and waits on a stack.
 */
final class ShapeHash implements NodeVisitor {

    private static final int DEPTH = 32;
    private static final int PRIME = 31;

    private final Deque<Node> waiting = new ArrayDeque<>();
    private int hash;

    private ShapeHash(int hash) {
        this.hash = hash;
    }

    static int of(Statement statement) {
        return statement instanceof Statement.Select(QueryNode query) && query.isPlain()
                ? plain(query)
                : ofRest(1, statement);
    }

    private static int plain(QueryNode query) {
        int slice = (query.offset() == null ? 0 : 1) + (query.limit() == null ? 0 : 2);
        return all(PRIME * query.model().hashCode() + slice, query.steps(), 0);
    }

    private static int of(int hash, Node node, int depth) {
        if (node instanceof Condition.Leaf leaf) {
            return leaf(hash, leaf, depth);
        }
        if (depth == DEPTH) {
            return ofRest(hash, node);
        }
        if (node instanceof Condition.And and) {
            return all(PRIME * hash + 1, and.parts(), depth + 1);
        }
        if (node instanceof Condition.Or or) {
            return all(PRIME * hash + 2, or.parts(), depth + 1);
        }
        return node instanceof Step.Filter filter
                ? of(PRIME * hash + 3, filter.condition(), depth + 1)
                : ofRest(hash, node);
    }

    private static int leaf(int hash, Condition.Leaf leaf, int depth) {
        int left = operand(PRIME * hash + leaf.lookup().hashCode(), leaf.left(), depth);
        return operand(left, leaf.right(), depth);
    }

    private static int operand(int hash, Expression expression, int depth) {
        if (expression instanceof FieldPath path) {
            return PRIME * hash + path.hashCode();
        }
        if (expression instanceof Expression.Value value && value.type() == null) {
            return PRIME * hash + ofFact(value.fact());
        }
        return expression instanceof Expression.Transform transform && depth < DEPTH
                ? operand(PRIME * hash + transform.name().hashCode(), transform.operand(), depth + 1)
                : ofRest(hash, expression);
    }

    private static int all(int hash, List<? extends Node> parts, int depth) {
        int all = hash;
        for (int i = 0; i < parts.size(); i++) {
            all = of(all, parts.get(i), depth);
        }
        return all;
    }

    private static int ofFact(@Nullable Object fact) {
        return fact instanceof Class<?> kind ? System.identityHashCode(kind) : fact == null ? 0 : fact.hashCode();
    }

    private static int ofRest(int hash, Node node) {
        var rest = new ShapeHash(hash);
        rest.waiting.push(node);
        while (!rest.waiting.isEmpty()) {
            Node next = rest.waiting.pop();
            rest.trait(next.getClass());
            next.accept(rest);
        }
        return rest.hash;
    }

    @Override
    public void trait(@Nullable Object trait) {
        hash = PRIME * hash + ofFact(trait);
    }

    @Override
    public void part(@Nullable Node part) {
        if (part == null) {
            trait(null);
        } else {
            waiting.push(part);
        }
    }

    @Override
    public void parts(List<? extends Node> parts) {
        trait(parts.size());
        for (int i = parts.size() - 1; i >= 0; i--) {
            waiting.push(parts.get(i));
        }
    }

    @Override
    public void input(Input input) {
        trait(input.fact());
    }
}
