package dev.ryx.query.plan;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.PostOrder;
import dev.ryx.query.ast.Rewriter;
import dev.ryx.query.plan.JoinTree.Reuse;
import dev.ryx.query.plan.Reading.Asked;
import dev.ryx.query.plan.Reading.Result;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions and conditions of a level, parts first: {@link Terms} says what becomes of an expression,
 * {@link Conditions} of a condition.
 */
final class Reading extends PostOrder<Asked, Result> {

    private final Level level;
    private final Terms terms;
    private final Conditions conditions;

    Reading(Level level) {
        this.level = level;
        this.terms = level.terms();
        this.conditions = new Conditions(level);
    }

    /**
     * A node, and how it is to be read.
     *
     * @param node the node
     * @param reuse the steps to many that may be taken again
     * @param splits whether a negated lookup over a relation to many is about all related rows; otherwise it is about
     *     the joined one
     * @param negated whether the node stands below a negation
     * @param truthOnly whether false and unknown are the same here
     */
    record Asked(Node node, Reuse reuse, boolean splits, boolean negated, boolean truthOnly) {

        Asked part(Node part) {
            return new Asked(part, reuse, splits, negated, truthOnly);
        }

        Asked below(boolean not, boolean onlyTruth, Node part) {
            return new Asked(part, reuse, splits, negated || not, onlyTruth);
        }
    }

    /** What a node comes to. */
    sealed interface Result {}

    /**
     * A term, and the steps without which it is NULL.
     *
     * @param term the term
     * @param needs the steps
     */
    record Reached(Term term, long needs) implements Result {}

    /**
     * A condition, and the steps without which it is never true.
     *
     * @param predicate the condition
     * @param needs the steps
     */
    record Judged(Predicate predicate, long needs) implements Result {}

    Reached of(Expression expression, Reuse reuse) {
        return (Reached) of(new Asked(expression, reuse, true, false, false));
    }

    Judged of(Condition condition, Reuse reuse, boolean splits) {
        return (Judged) of(new Asked(condition, reuse, splits, false, true));
    }

    @Override
    protected @Nullable Result alone(Asked asked) {
        return switch (asked.node()) {
            case FieldPath path -> terms.column(path, asked.reuse());
            case Expression expression -> terms.alone(expression);
            case Condition condition -> conditions.alone(condition, asked);
            default -> throw new IllegalStateException("neither expression nor condition: " + asked.node());
        };
    }

    @Override
    protected List<Asked> parts(Asked asked) {
        return switch (asked.node()) {
            case Condition.Not(Condition part) -> List.of(asked.below(true, false, part));
            case Condition.IsTrue(Condition part) -> List.of(asked.below(false, true, part));
            case Condition.IsUnknown(Condition part) -> List.of(asked.below(true, false, part));
            case Condition.Leaf leaf -> sides(leaf, asked);
            case Expression.Annotation(String name) ->
                List.of(asked.part(level.scope().annotation(name)));
            case Aggregate aggregate -> within(aggregate);
            case Expression expression -> all(expression, new Asked(expression, asked.reuse(), true, false, false));
            default -> all(asked.node(), asked);
        };
    }

    private static List<Asked> all(Node node, Asked asked) {
        List<? extends Node> parts = Rewriter.partsOf(node);
        var all = new ArrayList<Asked>(parts.size());
        for (Node part : parts) {
            all.add(asked.part(part));
        }
        return all;
    }

    /** An aggregate takes every step that there is already, and its filter is about the joined row. */
    private static List<Asked> within(Aggregate aggregate) {
        return all(aggregate, new Asked(aggregate, Reuse.ALL, false, false, true));
    }

    private static List<Asked> sides(Condition.Leaf leaf, Asked asked) {
        Asked left = asked.part(leaf.left());
        return Conditions.isBound(leaf.right()) ? List.of(left) : List.of(left, asked.part(leaf.right()));
    }

    @Override
    protected Result together(Asked asked, List<Result> results) {
        return switch (asked.node()) {
            case Expression expression -> terms.together(expression, results);
            case Condition condition -> conditions.together(condition, asked, results);
            default -> throw new IllegalStateException("neither expression nor condition: " + asked.node());
        };
    }
}
