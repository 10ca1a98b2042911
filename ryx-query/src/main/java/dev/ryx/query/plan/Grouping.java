package dev.ryx.query.plan;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.Rewriter;
import dev.ryx.query.ast.Window;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the aggregates and the paths in expressions and conditions whose names have been resolved. */
final class Grouping {

    private final Scope scope;

    Grouping(Scope scope) {
        this.scope = scope;
    }

    /** The aggregates in an expression or condition, those behind its annotations included, windows excluded. */
    Set<Aggregate> aggregates(Node root) {
        if (isPlain(root)) {
            return Set.of();
        }
        var found = new LinkedHashSet<Aggregate>();
        walk(root, found, new ArrayList<>(), true);
        return found;
    }

    /** Whether something looks at the rows around, be it behind an annotation. */
    boolean hasWindow(Node root) {
        if (isPlain(root)) {
            return false;
        }
        Deque<Node> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            switch (pending.pop()) {
                case Window _ -> {
                    return true;
                }
                case Expression.Annotation(String name) -> pending.push(scope.annotation(name));
                case Node node -> Rewriter.partsOf(node).forEach(pending::push);
            }
        }
        return false;
    }

    /** Whether something is a column, a value, or the comparison of a column with values: what most queries are made of. */
    private static boolean isPlain(Node node) {
        return switch (node) {
            case FieldPath _, Expression.Value _ -> true;
            case Condition condition -> Queries.comparesOwnColumns(condition);
            default -> false;
        };
    }

    /** The paths in an expression or condition outside of its aggregates. */
    List<FieldPath> paths(Node root) {
        var found = new ArrayList<FieldPath>();
        walk(root, new LinkedHashSet<>(), found, true);
        return found;
    }

    /** The paths in an expression outside of its aggregates and of its annotations, which are columns of their own. */
    List<FieldPath> ownPaths(Node root) {
        if (root instanceof FieldPath path) {
            return List.of(path);
        }
        var found = new ArrayList<FieldPath>();
        walk(root, new LinkedHashSet<>(), found, false);
        return found;
    }

    /** The paths in an aggregate: those of what it computes and those of its filter. */
    List<FieldPath> pathsWithin(Aggregate aggregate) {
        var found = new ArrayList<FieldPath>();
        Rewriter.partsOf(aggregate).forEach(part -> found.addAll(paths(part)));
        return found;
    }

    /** The conditions of which all have to be true: those of nested conjunctions, in their order. */
    static List<Condition> conjuncts(Condition condition) {
        if (!(condition instanceof Condition.And)) {
            return List.of(condition);
        }
        var found = new ArrayList<Condition>();
        Deque<Condition> pending = new ArrayDeque<>();
        pending.push(condition);
        while (!pending.isEmpty()) {
            Condition part = pending.pop();
            if (part instanceof Condition.And(List<Condition> parts)) {
                parts.reversed().forEach(pending::push);
            } else {
                found.add(part);
            }
        }
        return found;
    }

    /** The condition with a conjunction of conjunctions as one. */
    static Condition flat(Condition condition) {
        if (condition instanceof Condition.And(List<Condition> parts)) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof Condition.And) {
                    return new Condition.And(conjuncts(condition));
                }
            }
        }
        return condition;
    }

    private void walk(Node root, Set<Aggregate> aggregates, List<FieldPath> paths, boolean throughAnnotations) {
        Deque<Node> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            Node node = pending.pop();
            switch (node) {
                case Aggregate aggregate -> aggregates.add(aggregate);
                case FieldPath path -> paths.add(path);
                case Expression.Annotation(String name) -> {
                    if (throughAnnotations) {
                        pending.push(scope.annotation(name));
                    }
                }
                case Window window -> pushWindow(pending, window);
                default -> Rewriter.partsOf(node).reversed().forEach(pending::push);
            }
        }
    }

    /** The aggregate of a window makes no groups; what it is computed of may. */
    private static void pushWindow(Deque<Node> pending, Window window) {
        List<? extends Node> parts = Rewriter.partsOf(window);
        parts.subList(1, parts.size()).reversed().forEach(pending::push);
        Rewriter.partsOf(window.function()).reversed().forEach(pending::push);
    }
}
