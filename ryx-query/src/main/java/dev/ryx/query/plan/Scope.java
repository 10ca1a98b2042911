package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Rewriter;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names that an expression can use: the members of a model, the annotations made so far, the joins made so far, and
 * what the query around knows.
 *
 * @param model the model
 * @param annotations the annotations, resolved
 * @param joins the scopes of what was joined, by the names of the joins
 * @param around the scope of the query around, or null
 */
public record Scope(
        ModelMeta model,
        Map<String, Expression> annotations,
        Map<String, Scope> joins,
        @Nullable Scope around) {

    /** MySQL's limit of SELECTs within SELECTs. */
    private static final int DEEPEST = 61;

    /** The names of a model alone. */
    static Scope of(ModelMeta model) {
        return new Scope(model, Map.of(), Map.of(), null);
    }

    /** The names of a query whose steps have been resolved. */
    public static Scope of(QueryNode query, Models models) {
        ModelMeta model = models.get(query.model());
        Map<String, Expression> annotations = Map.of();
        Map<String, Scope> joins = Map.of();
        for (Step step : query.steps()) {
            if (step instanceof Step.Annotate(Selection selection, boolean _)) {
                annotations = annotations.isEmpty() ? new LinkedHashMap<>() : annotations;
                annotations.put(selection.name(), selection.expression());
            } else if (step instanceof Step.Join join) {
                joins = joins.isEmpty() ? new LinkedHashMap<>() : joins;
                joins.put(join.name(), ofSource(join.source(), query, models));
            }
        }
        return new Scope(model, annotations, joins, null);
    }

    private static Scope ofSource(QueryNode.Source source, QueryNode query, Models models) {
        return switch (source) {
            case QueryNode.Table(String name, var _) -> of(models.get(name));
            case QueryNode.CteRows(String name) ->
                query.ctes().stream()
                        .filter(cte -> cte.name().equals(name))
                        .findFirst()
                        .map(cte -> of(cte.query(), models))
                        .orElseGet(() -> of(models.get(query.model())));
            case QueryNode.Combination(var _, boolean _, List<QueryNode> parts) -> of(parts.getFirst(), models);
        };
    }

    /**
     * These names within another query.
     *
     * @throws FieldException if queries are nested too deeply
     */
    Scope within(@Nullable Scope outer) {
        int depth = 1;
        for (Scope scope = outer; scope != null; scope = scope.around) {
            if (++depth > DEEPEST) {
                throw FieldException.wrongUse(
                        "Queries are nested more than " + DEEPEST + " levels deep.",
                        "Join, or ask in several queries.");
            }
        }
        return new Scope(model, annotations, joins, outer);
    }

    /** The names of the query around. */
    Scope outer() {
        if (around == null) {
            throw FieldException.wrongUse(
                    "An outer reference stands in a query that is not within another.",
                    "Use it in a subquery or in exists.");
        }
        return around;
    }

    /** The names of what was joined. */
    Scope joined(String join) {
        Scope scope = joins.get(join);
        if (scope == null) {
            throw FieldException.unknown(model.label(), join, join, joins.keySet());
        }
        return scope;
    }

    /** The expression of an annotation. */
    Expression annotation(String name) {
        Expression expression = annotations.get(name);
        if (expression == null) {
            throw FieldException.unknown(model.label(), name, name, annotations.keySet());
        }
        return expression;
    }

    /** Puts the expressions of annotations in their place. */
    private final class Expansion extends Rewriter {
        @Override
        protected @Nullable Node replacement(Node node) {
            return node instanceof Expression.Annotation(String name) ? expanded(annotation(name)) : null;
        }
    }

    /** An expression with the expressions of its annotations in their place. */
    Expression expanded(Expression expression) {
        return annotations.isEmpty() ? expression : new Expansion().rewrite(expression);
    }

    /** A condition with the expressions of its annotations in their place. */
    Condition expanded(Condition condition) {
        return annotations.isEmpty() ? condition : new Expansion().rewrite(condition);
    }

    /** The annotation that a text path begins with: the longest name that fits. */
    Optional<String> annotationAtStartOf(String path) {
        return atStartOf(path, annotations.keySet());
    }

    /** The join that a text path begins with. */
    Optional<String> joinAtStartOf(String path) {
        return atStartOf(path, joins.keySet());
    }

    private static Optional<String> atStartOf(String path, Iterable<String> names) {
        String longest = null;
        for (String name : names) {
            boolean fits =
                    path.startsWith(name) && (path.length() == name.length() || path.startsWith("__", name.length()));
            if (fits && (longest == null || longest.length() < name.length())) {
                longest = name;
            }
        }
        return Optional.ofNullable(longest);
    }
}
