package dev.ryx.query.ast;

import java.util.ArrayList;
import java.util.List;

/** A condition on a row, in SQL's three values. */
public sealed interface Condition extends Node {

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

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.parts(parts);
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

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.parts(parts);
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

    /**
     * SQL's {@code NOT}: unknown stays unknown.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(part);
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

    /**
     * SQL's {@code IS TRUE}: unknown becomes false.
     *
     * @param part the condition
     */
    record IsTrue(Condition part) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(part);
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

    /**
     * SQL's {@code IS NULL} of a condition: whether it is unknown.
     *
     * @param part the condition
     */
    record IsUnknown(Condition part) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(part);
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

    /**
     * A lookup.
     *
     * @param left what is looked at
     * @param lookup the lookup's registered name, such as {@code gte}
     * @param right what it is compared with
     */
    record Leaf(Expression left, String lookup, Expression right) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(lookup);
            visitor.part(left);
            visitor.part(right);
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

    /**
     * A lookup as text, such as {@code author__name__startswith}, before its names are resolved.
     *
     * @param path the path with its transforms and its lookup, separated by two underscores
     * @param right what it is compared with
     */
    record TextLeaf(String path, Expression right) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.trait(path);
            visitor.part(right);
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

    /**
     * Whether a query has a row.
     *
     * @param query the query, which may use {@link Expression.Outer}
     */
    record Exists(QueryNode query) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(query);
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

    /**
     * Whether a truth value is true.
     *
     * @param expression the value
     */
    record Holds(Expression expression) implements Condition {
        @Override
        public void accept(NodeVisitor visitor) {
            visitor.part(expression);
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
        return condition instanceof And(List<Condition> parts) && parts.isEmpty()
                ? ALWAYS
                : new Not(new IsTrue(condition));
    }

    private static void addParts(List<Condition> parts, Condition condition, boolean conjunction) {
        switch (condition) {
            case And(List<Condition> nested) when conjunction -> parts.addAll(nested);
            case Or(List<Condition> nested) when !conjunction -> parts.addAll(nested);
            default -> parts.add(condition);
        }
    }
}
