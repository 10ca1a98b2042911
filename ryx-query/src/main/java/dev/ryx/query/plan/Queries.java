package dev.ryx.query.plan;

import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rewriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be said of queries before they are planned. */
final class Queries {

    private Queries() {}

    /** The query with the queries it is made of, and what its rows are distinct by, replaced. */
    static QueryNode withParts(
            QueryNode query, UnaryOperator<QueryNode> replaced, UnaryOperator<Expression> expression) {
        QueryNode result = query;
        if (query.source() instanceof QueryNode.Combination(var operator, boolean all, List<QueryNode> parts)) {
            result = result.withSource(new QueryNode.Combination(
                    operator, all, parts.stream().map(replaced).toList()));
        }
        if (!query.distinct().on().isEmpty()) {
            List<Expression> on = query.distinct().on().stream().map(expression).toList();
            result = result.withDistinct(new QueryNode.Distinct(true, on));
        }
        return result;
    }

    /** Whether a condition or expression holds a query or a reference to the query around. */
    static boolean needsOuter(Node root) {
        Deque<Node> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            if (node instanceof Expression.Outer) {
                return true;
            }
            Rewriter.partsOf(node).forEach(pending::push);
        }
        return false;
    }

    /** How deep {@link #comparesOwnColumns} looks. */
    private static final int SHALLOW = 8;

    /**
     * Whether a condition is made of nothing but comparisons of the model's own columns with values: what most conditions
     * are. There are no names to resolve in it, no aggregates and no joins.
     */
    static boolean comparesOwnColumns(Condition condition) {
        return comparesOwnColumns(condition, 0);
    }

    private static boolean comparesOwnColumns(Condition condition, int depth) {
        if (condition instanceof Condition.Leaf leaf) {
            return comparesOwnColumn(leaf);
        }
        if (depth == SHALLOW) {
            return false;
        }
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> compareOwnColumns(parts, depth);
            case Condition.Or(List<Condition> parts) -> compareOwnColumns(parts, depth);
            default -> false;
        };
    }

    private static boolean compareOwnColumns(List<Condition> parts, int depth) {
        for (int i = 0; i < parts.size(); i++) {
            if (!comparesOwnColumns(parts.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lookup compares a column of the model with values, none of them null. */
    static boolean comparesOwnColumn(Condition.Leaf leaf) {
        boolean compares = leaf.right() instanceof Expression.ValueList
                || (leaf.right() instanceof Expression.Value value && value.value() != null);
        return compares && leaf.left() instanceof FieldPath path && path.steps().size() == 1;
    }

    /** Whether a condition holds everywhere, as it stands. */
    static boolean isAlways(Condition condition) {
        return condition instanceof Condition.And(List<Condition> parts) && parts.isEmpty();
    }
}
