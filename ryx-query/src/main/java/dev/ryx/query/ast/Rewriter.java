package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces nodes of expressions and conditions, without recursion. What is not replaced stays the same object. Queries
 * within are left alone: their names are others.
 */
public abstract class Rewriter extends PostOrder<Node, Node> {

    /** For the cases. */
    protected Rewriter() {}

    /** What stands in the place of a node and everything within it; null to look at its parts. */
    protected abstract @Nullable Node replacement(Node node);

    /** The expression with its replacements. */
    public final Expression rewrite(Expression expression) {
        return (Expression) of(expression);
    }

    /** The condition with its replacements. */
    public final Condition rewrite(Condition condition) {
        return (Condition) of(condition);
    }

    /** The term of an order with its replacements. */
    public final Ordering rewrite(Ordering ordering) {
        return ordering.over(rewrite(ordering.expression()));
    }

    @Override
    protected final @Nullable Node alone(Node node) {
        Node replacement = replacement(node);
        if (replacement != null) {
            return replacement;
        }
        return parts(node).isEmpty() ? finished(node) : null;
    }

    /** What becomes of a node whose parts have been replaced; the node itself unless overridden. */
    protected Node finished(Node node) {
        return node;
    }

    @Override
    protected final List<? extends Node> parts(Node node) {
        return partsOf(node);
    }

    /** The expressions and conditions that a node is made of, in their order, but for queries within. */
    public static List<? extends Node> partsOf(Node node) {
        return switch (node) {
            case Expression.Transform(Expression operand, String _) -> List.of(operand);
            case Expression.JsonPath(Expression operand, Expression.ValueList _, boolean _) -> List.of(operand);
            case Expression.Arithmetic(Expression left, Expression.Operator _, Expression right) ->
                List.of(left, right);
            case Expression.Call(Expression.Function _, List<Expression> arguments) -> arguments;
            case Expression.Cast(Expression operand, var _) -> List.of(operand);
            case Expression.Typed(Expression operand, var _) -> List.of(operand);
            case Expression.Test(Condition condition) -> List.of(condition);
            case Expression.AtZone(Expression operand, Expression.Value _) -> List.of(operand);
            case Expression.Collate(Expression operand, var _) -> List.of(operand);
            case Expression.Raw(var _, List<Expression> arguments, var _) -> arguments;
            case Aggregate aggregate -> partsOf(aggregate);
            case Case(List<Case.When> branches, Expression otherwise) -> partsOf(branches, otherwise);
            case Window window -> partsOf(window);
            case Window.Call(Window.Function _, List<Expression> arguments) -> arguments;
            case Condition.And(List<Condition> parts) -> parts;
            case Condition.Or(List<Condition> parts) -> parts;
            case Condition.Not(Condition part) -> List.of(part);
            case Condition.IsTrue(Condition part) -> List.of(part);
            case Condition.IsUnknown(Condition part) -> List.of(part);
            case Condition.Leaf(Expression left, String _, Expression right) -> List.of(left, right);
            case Condition.TextLeaf(String _, Expression right) -> List.of(right);
            case Condition.Holds(Expression expression) -> List.of(expression);
            default -> List.of();
        };
    }

    private static List<Node> partsOf(Aggregate aggregate) {
        var parts = new ArrayList<Node>();
        if (aggregate.operand() != null) {
            parts.add(aggregate.operand());
        }
        if (aggregate.filter() != null) {
            parts.add(aggregate.filter());
        }
        aggregate.orderBy().forEach(term -> parts.add(term.expression()));
        return parts;
    }

    private static List<Node> partsOf(List<Case.When> branches, @Nullable Expression otherwise) {
        var parts = new ArrayList<Node>();
        for (Case.When branch : branches) {
            parts.add(branch.condition());
            parts.add(branch.then());
        }
        if (otherwise != null) {
            parts.add(otherwise);
        }
        return parts;
    }

    private static List<Node> partsOf(Window window) {
        var parts = new ArrayList<Node>();
        parts.add(window.function());
        parts.addAll(window.partitionBy());
        window.orderBy().forEach(term -> parts.add(term.expression()));
        return parts;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // whether a part was replaced, not what by
    protected final Node together(Node node, List<Node> results) {
        List<? extends Node> parts = parts(node);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != results.get(i)) {
                return finished(rebuilt(node, new Parts(results.iterator())));
            }
        }
        return finished(node);
    }

    /** The new parts of a node, in the order of {@link #partsOf}. */
    private record Parts(Iterator<Node> nodes) {

        Expression expression() {
            return (Expression) nodes.next();
        }

        Condition condition() {
            return (Condition) nodes.next();
        }

        List<Expression> expressions(int count) {
            var all = new ArrayList<Expression>(count);
            for (int i = 0; i < count; i++) {
                all.add(expression());
            }
            return all;
        }

        List<Condition> conditions() {
            var all = new ArrayList<Condition>();
            while (nodes.hasNext()) {
                all.add(condition());
            }
            return all;
        }

        List<Ordering> orderings(List<Ordering> terms) {
            return terms.stream().map(term -> term.over(expression())).toList();
        }
    }

    private static Node rebuilt(Node node, Parts parts) {
        return switch (node) {
            case Expression.Transform(Expression _, String name) -> new Expression.Transform(parts.expression(), name);
            case Expression.JsonPath(Expression _, Expression.ValueList keys, boolean asText) ->
                new Expression.JsonPath(parts.expression(), keys, asText);
            case Expression.Arithmetic(Expression _, Expression.Operator operator, Expression _) ->
                new Expression.Arithmetic(parts.expression(), operator, parts.expression());
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                new Expression.Call(function, parts.expressions(arguments.size()));
            case Expression.Cast(Expression _, var type) -> new Expression.Cast(parts.expression(), type);
            case Expression.Typed(Expression _, var type) -> new Expression.Typed(parts.expression(), type);
            case Expression.Test _ -> new Expression.Test(parts.condition());
            case Expression.AtZone(Expression _, Expression.Value zone) ->
                new Expression.AtZone(parts.expression(), zone);
            case Expression.Collate(Expression _, var collation) ->
                new Expression.Collate(parts.expression(), collation);
            case Expression.Raw(var sql, List<Expression> arguments, var type) ->
                new Expression.Raw(sql, parts.expressions(arguments.size()), type);
            case Aggregate aggregate -> rebuilt(aggregate, parts);
            case Case(List<Case.When> branches, Expression otherwise) ->
                new Case(
                        branches.stream()
                                .map(_ -> new Case.When(parts.condition(), parts.expression()))
                                .toList(),
                        otherwise == null ? null : parts.expression());
            case Window window ->
                new Window(
                        parts.expression(),
                        parts.expressions(window.partitionBy().size()),
                        parts.orderings(window.orderBy()),
                        window.frame());
            case Window.Call(Window.Function function, List<Expression> arguments) ->
                new Window.Call(function, parts.expressions(arguments.size()));
            case Condition.And _ -> new Condition.And(parts.conditions());
            case Condition.Or _ -> new Condition.Or(parts.conditions());
            case Condition.Not _ -> new Condition.Not(parts.condition());
            case Condition.IsTrue _ -> new Condition.IsTrue(parts.condition());
            case Condition.IsUnknown _ -> new Condition.IsUnknown(parts.condition());
            case Condition.Leaf(Expression _, String lookup, Expression _) ->
                new Condition.Leaf(parts.expression(), lookup, parts.expression());
            case Condition.TextLeaf(String path, Expression _) -> new Condition.TextLeaf(path, parts.expression());
            case Condition.Holds _ -> new Condition.Holds(parts.expression());
            default -> throw new IllegalStateException("has no parts: " + node.getClass());
        };
    }

    private static Aggregate rebuilt(Aggregate aggregate, Parts parts) {
        return new Aggregate(
                aggregate.function(),
                aggregate.operand() == null ? null : parts.expression(),
                aggregate.distinct(),
                aggregate.filter() == null ? null : parts.condition(),
                parts.orderings(aggregate.orderBy()),
                aggregate.separator());
    }
}
