package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.List;

/** A condition on a row, in SQL's three values. */
public sealed interface Condition {

    /**
     * All of the conditions; true if there are none.
     *
     * @param parts the conditions
     */
    record And(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of the conditions; false if there are none.
     *
     * @param parts the conditions
     */
    record Or(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /**
     * SQL's {@code NOT}: unknown stays unknown.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {}

    /**
     * SQL's {@code IS TRUE}: unknown becomes false.
     *
     * @param part the condition
     */
    record IsTrue(Condition part) implements Condition {}

    /**
     * A lookup.
     *
     * @param left what is looked at
     * @param lookup the lookup's registered name, such as {@code gte}
     * @param right what it is compared with
     */
    record Leaf(Expression left, String lookup, Expression right) implements Condition {}

    /**
     * A lookup as text, such as {@code author__name__startswith}, before its names are resolved.
     *
     * @param path the path with its transforms and its lookup, separated by two underscores
     * @param right what it is compared with
     */
    record TextLeaf(String path, Expression right) implements Condition {}

    /** The condition that holds everywhere. */
    Condition ALWAYS = new And(List.of());

    /** Both conditions; nested conjunctions become one. */
    static Condition and(Condition left, Condition right) {
        var parts = new ArrayList<Condition>();
        addParts(parts, left, true);
        addParts(parts, right, true);
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    /** One condition or the other; nested disjunctions become one. */
    static Condition or(Condition left, Condition right) {
        var parts = new ArrayList<Condition>();
        addParts(parts, left, false);
        addParts(parts, right, false);
        return parts.size() == 1 ? parts.getFirst() : new Or(parts);
    }

    /**
     * What {@code exclude} and {@code Q.not} mean: every row for which the condition is not true. Without any condition
     * there is nothing to exclude.
     */
    static Condition excluding(Condition condition) {
        return condition.equals(ALWAYS) ? ALWAYS : new Not(new IsTrue(condition));
    }

    private static void addParts(List<Condition> parts, Condition condition, boolean conjunction) {
        switch (condition) {
            case And(List<Condition> nested) when conjunction -> parts.addAll(nested);
            case Or(List<Condition> nested) when !conjunction -> parts.addAll(nested);
            case And _, Or _, Not _, IsTrue _, Leaf _, TextLeaf _ -> parts.add(condition);
        }
    }
}
