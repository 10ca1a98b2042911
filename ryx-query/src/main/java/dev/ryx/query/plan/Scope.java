package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that an expression can use: the members of a model, and the annotations made so far.
 *
 * @param model the model
 * @param annotations the annotations, resolved
 */
public record Scope(ModelMeta model, Map<String, Expression> annotations) {

    /** The names of a query whose steps have been resolved. */
    public static Scope of(QueryNode query, Models models) {
        var annotations = new LinkedHashMap<String, Expression>();
        for (Selection selection : query.annotations()) {
            annotations.put(selection.name(), selection.expression());
        }
        return new Scope(models.get(query.model()), annotations);
    }

    /** The expression of an annotation. */
    Expression annotation(String name) {
        Expression expression = annotations.get(name);
        if (expression == null) {
            throw FieldException.unknown(model.label(), name, name, annotations.keySet());
        }
        return expression;
    }

    /** An expression with the expressions of its annotations in their place. */
    Expression expanded(Expression expression) {
        return switch (expression) {
            case Expression.Annotation(String name) -> expanded(annotation(name));
            case Expression.Transform(Expression operand, String name) ->
                new Expression.Transform(expanded(operand), name);
            case Expression.Arithmetic(Expression left, Expression.Operator operator, Expression right) ->
                new Expression.Arithmetic(expanded(left), operator, expanded(right));
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                new Expression.Call(
                        function, arguments.stream().map(this::expanded).toList());
            case Aggregate aggregate -> expanded(aggregate);
            case FieldPath _, Expression.Value _, Expression.ValueList _, Expression.TextPath _ -> expression;
        };
    }

    private Aggregate expanded(Aggregate aggregate) {
        Expression operand = aggregate.operand();
        Condition filter = aggregate.filter();
        return new Aggregate(
                aggregate.function(),
                operand == null ? null : expanded(operand),
                aggregate.distinct(),
                filter == null ? null : expanded(filter));
    }

    /** A condition with the expressions of its annotations in their place. */
    Condition expanded(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> new Condition.And(expandedAll(parts));
            case Condition.Or(List<Condition> parts) -> new Condition.Or(expandedAll(parts));
            case Condition.Not(Condition part) -> new Condition.Not(expanded(part));
            case Condition.IsTrue(Condition part) -> new Condition.IsTrue(expanded(part));
            case Condition.Leaf(Expression left, String lookup, Expression right) ->
                new Condition.Leaf(expanded(left), lookup, expanded(right));
            case Condition.TextLeaf _ -> condition;
        };
    }

    private List<Condition> expandedAll(List<Condition> parts) {
        return parts.stream().map(this::expanded).toList();
    }

    /** The annotation that a text path begins with: the longest name that fits. */
    Optional<String> annotationAtStartOf(String path) {
        return annotations.keySet().stream()
                .filter(name -> path.equals(name) || path.startsWith(name + "__"))
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }
}
