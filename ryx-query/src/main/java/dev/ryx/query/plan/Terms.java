package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.lookup.Transform;
import dev.ryx.query.plan.JoinTree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the expressions of one query level into terms over its tables. */
final class Terms {

    private final Level level;
    private final Map<Expression, Term> known = new HashMap<>();
    private final Map<String, Reached> annotations = new HashMap<>();
    private boolean closed;

    Terms(Level level) {
        this.level = level;
    }

    /** Says that an expression is a column already, computed by a query within this one. */
    void define(Expression expression, Term term) {
        known.put(expression, term);
    }

    boolean defines(Expression expression) {
        return known.containsKey(expression);
    }

    /** Says that there are no columns but the defined ones: the level is made of groups. */
    void close() {
        closed = true;
    }

    /** The term of an annotation, now: a filter that follows joins anew, and does not change what was annotated. */
    Term annotated(Selection annotation) {
        Reached reached = reach(annotation.expression(), null);
        annotations.put(annotation.name(), reached);
        return reached.term();
    }

    /**
     * A term, and the steps without which it is NULL.
     *
     * @param term the term
     * @param needs the steps
     */
    record Reached(Term term, Set<Node> needs) {}

    /**
     * The term of an expression.
     *
     * @param reusable the steps to many that may be taken again, or null for all
     */
    Term of(Expression expression, @Nullable Set<Node> reusable) {
        return reach(expression, reusable).term();
    }

    /** {@link #of}, with the steps that it needs. */
    Reached reach(Expression expression, @Nullable Set<Node> reusable) {
        var needs = new HashSet<Node>();
        Term term = build(expression, reusable, needs);
        return new Reached(term, needs);
    }

    private Term build(Expression expression, @Nullable Set<Node> reusable, Set<Node> needs) {
        Term ready = known.get(expression);
        if (ready != null) {
            return ready;
        }
        SqlType type = expression instanceof Expression.ValueList
                ? SqlType.TEXT
                : level.engine().types().of(expression, level.scope());
        return switch (expression) {
            case FieldPath path -> column(path, reusable, needs);
            case Expression.Annotation(String name) -> annotation(name, reusable, needs);
            case Expression.Value(Object value, SqlType _) -> new Term.Parameter(value, type);
            case Expression.Transform(Expression operand, String name) ->
                transformed(build(operand, reusable, needs), name);
            case Expression.Arithmetic(Expression left, Expression.Operator operator, Expression right) ->
                new Term.Calculation(build(left, reusable, needs), operator, build(right, reusable, needs), type);
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                call(function, arguments, type, reusable, needs);
            case Aggregate aggregate -> aggregated(aggregate, type);
            case Expression.ValueList _, Expression.TextPath _ ->
                throw new IllegalStateException("no single value: " + expression);
        };
    }

    private Term annotation(String name, @Nullable Set<Node> reusable, Set<Node> needs) {
        Reached reached = annotations.get(name);
        if (reached == null) {
            return build(level.scope().annotation(name), reusable, needs);
        }
        needs.addAll(reached.needs());
        return reached.term();
    }

    private Term column(FieldPath path, @Nullable Set<Node> reusable, Set<Node> needs) {
        if (closed) {
            throw FieldException.wrongUse(
                    "\"" + path.text() + "\" is not what the query groups by.",
                    "Select it with values(…) before the aggregates.");
        }
        Paths.Reached reached = level.paths().walk(path, reusable);
        if (reached.node() != null) {
            needs.add(reached.node());
        }
        return reached.column();
    }

    private Term transformed(Term operand, String name) {
        Transform transform =
                level.engine().registry().transform(name, operand.type()).orElseThrow();
        return new Term.Transformed(operand, transform);
    }

    /** The first value that is not NULL needs none of its arguments' tables. */
    private Term call(
            Expression.Function function,
            List<Expression> arguments,
            SqlType type,
            @Nullable Set<Node> reusable,
            Set<Node> needs) {
        boolean survivesNull = function == Expression.Function.COALESCE;
        Set<Node> needed = survivesNull ? new HashSet<>() : needs;
        List<Term> terms = arguments.stream()
                .map(argument -> build(argument, reusable, needed))
                .toList();
        return new Term.Call(function, terms, type);
    }

    /** An aggregate takes every step that there is already, and needs none: a group may be empty. */
    private Term aggregated(Aggregate aggregate, SqlType type) {
        Expression operand = aggregate.operand();
        Condition filter = aggregate.filter();
        Term over = operand == null ? null : build(operand, null, new HashSet<>());
        Predicate which = filter == null ? null : level.aggregateFilter(filter);
        return new Term.Aggregated(aggregate.function(), over, aggregate.distinct(), which, type);
    }
}
