package dev.ryx.query.plan;

import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the aggregates and the paths in expressions and conditions whose names have been resolved. */
final class Grouping {

    private final Scope scope;

    Grouping(Scope scope) {
        this.scope = scope;
    }

    /** The aggregates in an expression, those behind its annotations included. */
    Set<Aggregate> aggregates(Expression expression) {
        var found = new LinkedHashSet<Aggregate>();
        collect(expression, found, new ArrayList<>());
        return found;
    }

    /** The paths in an expression outside of its aggregates. */
    List<FieldPath> paths(Expression expression) {
        var found = new ArrayList<FieldPath>();
        collect(expression, new LinkedHashSet<>(), found);
        return found;
    }

    /** The paths in an expression outside of its aggregates and of its annotations, which are columns of their own. */
    List<FieldPath> ownPaths(Expression expression) {
        return switch (expression) {
            case FieldPath path -> List.of(path);
            case Expression.Transform(Expression operand, String _) -> ownPaths(operand);
            case Expression.Arithmetic(Expression left, Expression.Operator _, Expression right) ->
                Stream.of(left, right).flatMap(side -> ownPaths(side).stream()).toList();
            case Expression.Call(Expression.Function _, List<Expression> arguments) ->
                arguments.stream()
                        .flatMap(argument -> ownPaths(argument).stream())
                        .toList();
            case Aggregate _, Expression.Annotation _, Expression.Value _, Expression.ValueList _ -> List.of();
            case Expression.TextPath(String text) -> throw new IllegalStateException("unresolved: " + text);
        };
    }

    /** The paths in an aggregate: those of what it computes and those of its filter. */
    List<FieldPath> pathsWithin(Aggregate aggregate) {
        var found = new ArrayList<FieldPath>();
        if (aggregate.operand() != null) {
            found.addAll(paths(aggregate.operand()));
        }
        if (aggregate.filter() != null) {
            expressions(aggregate.filter()).forEach(expression -> found.addAll(paths(expression)));
        }
        return found;
    }

    /** Both sides of every lookup in a condition. */
    static List<Expression> expressions(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> expressions(parts);
            case Condition.Or(List<Condition> parts) -> expressions(parts);
            case Condition.Not(Condition part) -> expressions(part);
            case Condition.IsTrue(Condition part) -> expressions(part);
            case Condition.Leaf(Expression left, String _, Expression right) -> List.of(left, right);
            case Condition.TextLeaf(String path, Expression _) ->
                throw new IllegalStateException("unresolved: " + path);
        };
    }

    /** The conditions of which all have to be true: those of nested conjunctions, in their order. */
    static List<Condition> conjuncts(Condition condition) {
        return condition instanceof Condition.And(List<Condition> parts)
                ? parts.stream().flatMap(part -> conjuncts(part).stream()).toList()
                : List.of(condition);
    }

    private static List<Expression> expressions(List<Condition> parts) {
        return parts.stream().flatMap(part -> expressions(part).stream()).toList();
    }

    private void collect(Expression expression, Set<Aggregate> aggregates, List<FieldPath> paths) {
        switch (expression) {
            case Aggregate aggregate -> aggregates.add(aggregate);
            case FieldPath path -> paths.add(path);
            case Expression.Annotation(String name) -> collect(scope.annotation(name), aggregates, paths);
            case Expression.Transform(Expression operand, String _) -> collect(operand, aggregates, paths);
            case Expression.Arithmetic(Expression left, Expression.Operator _, Expression right) -> {
                collect(left, aggregates, paths);
                collect(right, aggregates, paths);
            }
            case Expression.Call(Expression.Function _, List<Expression> arguments) ->
                arguments.forEach(argument -> collect(argument, aggregates, paths));
            case Expression.Value _, Expression.ValueList _ -> {}
            case Expression.TextPath(String text) -> throw new IllegalStateException("unresolved: " + text);
        }
    }
}
