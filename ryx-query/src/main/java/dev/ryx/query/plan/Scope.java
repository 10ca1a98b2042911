package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Cte;
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
 * @param columns the columns of the rows that the query reads
 * @param ctes the common table expressions that can be read
 * @param models all models
 */
record Scope(
        ModelMeta model,
        Map<String, Expression> annotations,
        Map<String, Scope> joins,
        @Nullable Scope around,
        SourceColumns columns,
        Map<String, Cte> ctes,
        Models models) {

    /** MySQL's limit of SELECTs within SELECTs. */
    private static final int DEEPEST = 61;

    /** The names of a model alone. */
    static Scope of(ModelMeta model, Models models) {
        return new Scope(model, Map.of(), Map.of(), null, SourceColumns.OF_TABLE, Map.of(), models);
    }

    /** The names of a query that is in no other. */
    static Scope of(QueryNode query, Models models) {
        return of(query, models, null, Map.of());
    }

    /**
     * The names of a query whose steps have been resolved.
     *
     * @param outer the names of the query around, or null
     * @param known the common table expressions of the queries around
     */
    static Scope of(QueryNode query, Models models, @Nullable Scope outer, Map<String, Cte> known) {
        Map<String, Cte> ctes = withOwn(known, query);
        SourceColumns columns = query.source() instanceof QueryNode.Table
                ? SourceColumns.OF_TABLE
                : ofSource(query.source(), models, ctes).columns();
        ModelMeta model = models.get(query.model());
        Map<String, Expression> annotations = Map.of();
        Map<String, Scope> joins = Map.of();
        for (Step step : query.steps()) {
            if (step instanceof Step.Annotate(Selection selection, boolean _)) {
                annotations = annotations.isEmpty() ? new LinkedHashMap<>() : annotations;
                annotations.put(selection.name(), selection.expression());
            } else if (step instanceof Step.Join join) {
                joins = joins.isEmpty() ? new LinkedHashMap<>() : joins;
                joins.put(join.name(), ofSource(join.source(), models, ctes));
            }
        }
        var scope = new Scope(model, annotations, joins, null, columns, ctes, models);
        return outer == null ? scope : scope.within(outer);
    }

    private static Map<String, Cte> withOwn(Map<String, Cte> known, QueryNode query) {
        if (query.ctes().isEmpty()) {
            return known;
        }
        var all = new LinkedHashMap<>(known);
        query.ctes().forEach(cte -> all.put(cte.name(), cte));
        return all;
    }

    /** The names of the rows that a query gives. */
    static Scope ofRows(QueryNode query, Models models, Map<String, Cte> ctes) {
        Scope inner = of(query, models, null, ctes);
        var named = new LinkedHashMap<String, SourceColumns.Column>();
        boolean open = query.values().isEmpty() && inner.columns.open();
        if (query.values().isEmpty()) {
            named.putAll(inner.columns.named());
        }
        for (Selection selection : Queries.selected(query)) {
            named.put(selection.name(), new SourceColumns.Column(selection.expression(), inner));
        }
        return new Scope(inner.model, Map.of(), Map.of(), null, new SourceColumns(named, open), Map.of(), models);
    }

    private static Scope ofSource(QueryNode.Source source, Models models, Map<String, Cte> ctes) {
        return switch (source) {
            case QueryNode.Table(String name, var _) -> of(models.get(name), models);
            case QueryNode.CteRows(String name) -> ofCte(name, models, ctes);
            case QueryNode.Combination(var _, boolean _, List<QueryNode> parts) ->
                ofRows(parts.getFirst(), models, ctes);
        };
    }

    /** What an expression selects does not depend on itself: a recursive one begins with rows that do not read it. */
    private static Scope ofCte(String name, Models models, Map<String, Cte> ctes) {
        var others = new LinkedHashMap<>(ctes);
        Cte cte = others.remove(name);
        if (cte == null) {
            throw unknownCte(name, ctes);
        }
        return ofRows(cte.query(), models, others);
    }

    private static FieldException unknownCte(String name, Map<String, Cte> ctes) {
        return FieldException.unknown("common table expressions", name, name, ctes.keySet());
    }

    /** The common table expression of that name. */
    Cte cte(String name) {
        Cte cte = ctes.get(name);
        if (cte == null) {
            throw unknownCte(name, ctes);
        }
        return cte;
    }

    /** A column that the rows have by a name of their own, or null. */
    SourceColumns.@Nullable Column column(FieldPath path) {
        return columns.named().isEmpty() ? null : columns.named().get(path.text());
    }

    /** Refuses a member of the model if the rows are not objects. */
    void requireObjects(String step, String path) {
        if (!columns.open()) {
            throw FieldException.unknown(
                    model.label(), step, path, columns.named().keySet());
        }
    }

    /** The column of the rows that a text path begins with. */
    Optional<String> columnAtStartOf(String path) {
        return atStartOf(path, columns.named().keySet());
    }

    /**
     * These names within another query.
     *
     * @throws FieldException if queries are nested too deeply
     */
    Scope within(@Nullable Scope outer) {
        int depth = 1;
        for (Scope scope = outer; scope != null; scope = scope.around) {
            requireDepth(++depth);
        }
        return new Scope(model, annotations, joins, outer, columns, ctes, models);
    }

    /**
     * Refuses queries within queries that no database of ours takes.
     *
     * @throws FieldException if the depth is too great
     */
    static void requireDepth(int depth) {
        if (depth > DEEPEST) {
            throw FieldException.wrongUse(
                    "Queries are nested more than " + DEEPEST + " levels deep.", "Join, or ask in several queries.");
        }
    }

    /** These names where those common table expressions can be read. */
    Scope withCtes(Map<String, Cte> others) {
        return new Scope(model, annotations, joins, around, columns, others, models);
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
