package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be said of queries before they are planned. */
final class Queries {

    private Queries() {}

    /** The source with its queries replaced. */
    static QueryNode.Source withParts(QueryNode.Source source, UnaryOperator<QueryNode> replaced) {
        return source instanceof QueryNode.Combination(var operator, boolean all, List<QueryNode> parts)
                ? new QueryNode.Combination(
                        operator, all, parts.stream().map(replaced).toList())
                : source;
    }

    /** The query with what its rows are distinct by replaced. */
    static QueryNode withDistinctOn(QueryNode query, UnaryOperator<Expression> expression) {
        List<Expression> on = query.distinct().on();
        return on.isEmpty()
                ? query
                : query.withDistinct(
                        new QueryNode.Distinct(true, on.stream().map(expression).toList()));
    }

    /** What a query selects by name: its values, and the annotations that it does not merely compute with. */
    static List<Selection> selected(QueryNode query) {
        var selected = new ArrayList<Selection>();
        for (Step step : query.steps()) {
            if (step instanceof Step.Values(List<Selection> values)) {
                selected.clear();
                selected.addAll(values);
            } else if (step instanceof Step.Annotate(Selection one, boolean isSelected) && isSelected) {
                selected.add(one);
            }
        }
        return selected;
    }

    /** The one value that a subquery selects. */
    static Selection onlySelected(QueryNode query) {
        List<Selection> selected = selected(query);
        if (selected.size() != 1) {
            throw FieldException.wrongUse(
                    "A subquery selects one value, not " + selected.size() + ".", "Use values(…) with one.");
        }
        return selected.getFirst();
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

    /** Whether a lookup compares a column of the model, or a transform of one, with values, none of them null. */
    static boolean comparesOwnColumn(Condition.Leaf leaf) {
        boolean compares = leaf.right() instanceof Expression.ValueList
                || (leaf.right() instanceof Expression.Value value && value.value() != null);
        return compares && isOwnColumn(leaf.left());
    }

    private static boolean isOwnColumn(Expression side) {
        Expression column = side;
        for (int i = 0; i < SHALLOW && column instanceof Expression.Transform transform; i++) {
            column = transform.operand();
        }
        return column instanceof FieldPath path && path.steps().size() == 1;
    }

    /** Whether a condition holds everywhere, as it stands. */
    static boolean isAlways(Condition condition) {
        return condition instanceof Condition.And(List<Condition> parts) && parts.isEmpty();
    }
}
