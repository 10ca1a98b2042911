package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Node;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.QueryNode.Cte;
import dev.ryx.query.ast.Rewriter;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.lookup.LookupRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replaces text by the nodes that it means, so that a query spelled in text equals its typed twin. It is where a wrong
 * name is refused; a step that is added to a query has its lookups and values checked at once as well.
 */
@SuppressWarnings("ReferenceEquality") // whether something was replaced, not what by
public final class Resolver {

    private final Models models;
    private final Types types;
    private final LookupRegistry registry;
    private final TextPaths texts;
    private final Engine checking;

    /** Resolves against those models and lookups. */
    public Resolver(Models models, LookupRegistry registry) {
        this.models = models;
        this.registry = registry;
        this.checking = new Engine(models, registry, true, this::ownOrder);
        this.types = checking.types();
        this.texts = new TextPaths(models, registry, types);
    }

    /**
     * Adds a step to a query whose steps have been resolved.
     *
     * @throws FieldException if a name or value in the step does not fit the model
     * @throws UnknownLookupException if a lookup does not exist for its field
     */
    public QueryNode with(QueryNode query, Step step) {
        Scope scope = Scope.of(query, models);
        Step resolved = step(step, query, scope);
        check(resolved, scope);
        return query.with(resolved);
    }

    /**
     * Adds a common table expression to a query, which sees those that are there.
     *
     * @throws FieldException if a name in it does not fit
     */
    public QueryNode with(QueryNode query, Cte cte) {
        return query.withCte(cte(cte, Scope.of(query, models).ctes()));
    }

    /** How many texts are remembered with their meaning. */
    public int rememberedTexts() {
        return texts.remembered();
    }

    /**
     * What a lookup from text takes.
     *
     * @param name the lookup's name
     * @param type the type of its values
     * @param arity how many of them
     */
    public record Taken(String name, SqlType type, Lookup.Arity arity) {}

    /**
     * What a lookup from text takes as its right side.
     *
     * @throws FieldException if a name does not fit the model
     * @throws UnknownLookupException if a lookup does not exist for its field
     */
    public Taken taken(String text, QueryNode query) {
        Scope scope = Scope.of(query, models);
        TextPaths.Meaning meaning = texts.lookup(text, scope);
        SqlType left = types.of(meaning.expression(), scope);
        Lookup lookup = registry.lookup(meaning.lookup(), left)
                .orElseThrow(() -> new UnknownLookupException(
                        scope.model().label(), meaning.lookup(), text, registry.namesFor(left)));
        return new Taken(lookup.name(), lookup.operandType(left), lookup.arity());
    }

    /** The terms of an order, resolved; a relation stands for the other model's own order, or for its key. */
    public List<Ordering> orderings(List<Ordering> terms, QueryNode query) {
        Scope scope = Scope.of(query, models);
        List<Ordering> resolved = orderings(terms, scope);
        resolved.forEach(term -> check(term.expression(), scope));
        return resolved;
    }

    /** The aggregates of a whole query, resolved. */
    public List<Selection> selections(List<Selection> selections, QueryNode query) {
        Scope scope = Scope.of(query, models);
        List<Selection> resolved = selections(selections, scope);
        resolved.forEach(selection -> check(selection.expression(), scope));
        return resolved;
    }

    /** A new value of a column, resolved. */
    public Statement.Assign assignment(Statement.Assign assignment, QueryNode query) {
        Scope scope = Scope.of(query, models);
        Statement.Assign resolved = assignment(assignment, scope);
        ModelMeta model = scope.model();
        FieldMeta field = models.field(model, resolved.field()).orElseThrow();
        Assignments.check(checking, resolved, model, field, scope);
        return resolved;
    }

    /**
     * A value in the class of a column's type; whole numbers as {@link Long}, JSON as its text, and a decimal rounded to the
     * digits that the column has. Whether the column holds a text, which may be too long, is a question of validation.
     *
     * @throws FieldException if it has no such form, or if it is a decimal with too many digits before the point
     */
    public @Nullable Object fitting(ModelMeta model, FieldMeta field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        String where = Place.of(model, field);
        return field.type() instanceof SqlType.Decimal
                ? Coercion.stored(value, field.type(), where)
                : Coercion.fitting(value, field.type(), where);
    }

    /** The order that a query's model asks for. */
    List<Ordering> ownOrder(QueryNode query) {
        Scope scope = Scope.of(models.get(query.model()), models);
        List<String> own = scope.model().ordering();
        return orderings(own.stream().map(Ordering::parse).toList(), scope);
    }

    /** A statement with every name in it resolved. What was resolved before stays as it is. */
    Statement statement(Statement statement) {
        return switch (statement) {
            case Statement.Select(QueryNode query) -> {
                QueryNode resolved = query(query, null, Map.of());
                yield resolved == query ? statement : new Statement.Select(resolved);
            }
            case Statement.Count(QueryNode query) -> new Statement.Count(query(query, null, Map.of()));
            case Statement.Exists(QueryNode query) -> new Statement.Exists(query(query, null, Map.of()));
            case Statement.AggregateAll(QueryNode query, List<Selection> selections) -> {
                QueryNode resolved = query(query, null, Map.of());
                yield new Statement.AggregateAll(resolved, selections(selections, Scope.of(resolved, models)));
            }
            case Statement.Update(QueryNode query, List<Statement.Assign> assignments, List<String> returning) -> {
                QueryNode resolved = query(query, null, Map.of());
                Scope scope = Scope.of(resolved, models);
                yield new Statement.Update(
                        resolved,
                        assignments.stream().map(one -> assignment(one, scope)).toList(),
                        returning);
            }
            case Statement.Delete(QueryNode query, List<String> returning) ->
                new Statement.Delete(query(query, null, Map.of()), returning);
            case Statement.Insert insert -> insert;
            case Statement.UpdateRows update -> update;
            case Statement.InsertSelect(var model, var fields, QueryNode query, var conflict, var returning) ->
                new Statement.InsertSelect(model, fields, query(query, null, Map.of()), conflict, returning);
        };
    }

    /** A query with every name in it resolved. */
    private QueryNode query(QueryNode given, @Nullable Scope around, Map<String, Cte> known) {
        QueryNode query = withSources(given, around, known);
        QueryNode resolved = steps(query, around, known);
        boolean changed = resolved != query;
        if (!changed && query.isPlain()) {
            return query;
        }
        Scope scope = Scope.of(resolved, models, around, known);
        List<Ordering> ordering = query.ordering();
        if (ordering != null && !ordering.isEmpty()) {
            resolved = resolved.ordered(orderings(ordering, scope));
            changed = true;
        }
        return Queries.withDistinctOn(changed ? resolved : query, on -> expression(on, scope));
    }

    /** A query whose rows come from resolved queries. */
    private QueryNode withSources(QueryNode query, @Nullable Scope around, Map<String, Cte> known) {
        if (query.ctes().isEmpty() && query.source() instanceof QueryNode.Table) {
            return query;
        }
        var ctes = new LinkedHashMap<>(known);
        QueryNode resolved = query.withoutCtes();
        for (Cte cte : query.ctes()) {
            Cte one = cte(cte, ctes);
            ctes.put(cte.name(), one);
            resolved = resolved.withCte(one);
        }
        return resolved.withSource(Queries.withParts(query.source(), part -> query(part, around, ctes)));
    }

    private Cte cte(Cte cte, Map<String, Cte> known) {
        var ctes = new LinkedHashMap<>(known);
        if (cte.recursive()) {
            ctes.put(cte.name(), new Cte(cte.name(), firstRows(cte, known), true));
        }
        return new Cte(cte.name(), query(cte.query(), null, ctes), cte.recursive());
    }

    /** The rows that a recursive expression begins with tell the names of its columns. */
    private QueryNode firstRows(Cte cte, Map<String, Cte> known) {
        return cte.query().source() instanceof QueryNode.Combination combination
                ? query(combination.parts().getFirst(), null, known)
                : cte.query();
    }

    /** The query with its steps resolved; the same object if they were before. */
    private QueryNode steps(QueryNode query, @Nullable Scope around, Map<String, Cte> known) {
        QueryNode resolved = query;
        Scope scope = null;
        for (int i = 0; i < query.steps().size(); i++) {
            Step step = query.steps().get(i);
            if (scope == null || !(query.steps().get(i - 1) instanceof Step.Filter)) {
                scope = Scope.of(before(resolved, i), models, around, known);
            }
            Step one =
                    step instanceof Step.Filter filter ? filter(filter, scope) : step(step, before(resolved, i), scope);
            if (one != step) {
                var steps = new ArrayList<>(resolved.steps());
                steps.set(i, one);
                resolved = resolved.withSteps(steps);
            }
        }
        return resolved;
    }

    private static QueryNode before(QueryNode query, int step) {
        return step == query.steps().size()
                ? query
                : query.withSteps(query.steps().subList(0, step));
    }

    private Step filter(Step.Filter filter, Scope scope) {
        Condition resolved = condition(filter.condition(), scope);
        return resolved == filter.condition() ? filter : new Step.Filter(resolved);
    }

    private Step step(Step step, QueryNode query, Scope scope) {
        return switch (step) {
            case Step.Filter filter -> filter(filter, scope);
            case Step.Annotate(Selection selection, boolean selected) ->
                new Step.Annotate(annotation(selection, query, scope), selected);
            case Step.Values(List<Selection> selections) -> new Step.Values(selections(selections, scope));
            case Step.Join join -> joined(join, query, scope);
            case Step.Load load -> load;
        };
    }

    private Step.Join joined(Step.Join join, QueryNode query, Scope scope) {
        if (scope.joins().containsKey(join.name()) || isMember(scope.model(), join.name())) {
            throw FieldException.wrongUse(
                    "The query has a \"" + join.name() + "\" already.", "Give the join another name.");
        }
        Condition on = join.on();
        QueryNode.Source source = Queries.withParts(join.source(), part -> query(part, scope.around(), scope.ctes()));
        var resolved = new Step.Join(join.name(), source, join.kind(), on);
        if ((on == null) != (join.kind() == Step.JoinKind.CROSS)) {
            throw FieldException.wrongUse(
                    "A cross join has no condition, and every other join has one.",
                    "Give \"" + join.name() + "\" one, or none.");
        }
        if (on == null) {
            return resolved;
        }
        Scope with = Scope.of(query.with(resolved), models, scope.around(), scope.ctes());
        return new Step.Join(join.name(), source, join.kind(), condition(on, with));
    }

    /** Lookups and values that do not fit are refused at once, unless the query around has to be known for it. */
    private void check(Step step, Scope scope) {
        switch (step) {
            case Step.Filter(Condition condition) -> {
                if (!OuterReferences.in(condition)) {
                    Root.unplanned(checking, scope, new Aliases()).filter(condition);
                }
            }
            case Step.Annotate(Selection selection, boolean _) -> check(selection.expression(), scope);
            case Step.Values(List<Selection> all) -> all.forEach(one -> check(one.expression(), scope));
            case Step.Join _, Step.Load _ -> {}
        }
    }

    private void check(Expression expression, Scope scope) {
        if (!(expression instanceof FieldPath) && !OuterReferences.in(expression)) {
            Root.unplanned(checking, scope, new Aliases()).term(expression);
        } else if (expression instanceof FieldPath) {
            types.of(expression, scope);
        }
    }

    private Statement.Assign assignment(Statement.Assign assignment, Scope scope) {
        ModelMeta model = scope.model();
        FieldMeta field = models.field(model, assignment.field())
                .orElseThrow(() -> FieldException.unknown(
                        model.label(), assignment.field(), assignment.field(), models.memberNames(model)));
        return new Statement.Assign(field.name(), expression(assignment.value(), scope));
    }

    /** Replaces the text of one scope. */
    private final class Replacing extends Rewriter {
        private final Scope scope;

        Replacing(Scope scope) {
            this.scope = scope;
        }

        @Override
        protected @Nullable Node replacement(Node node) {
            return switch (node) {
                case Condition.Leaf leaf -> Queries.comparesOwnColumn(leaf) ? leaf : null;
                case Expression.TextPath(String text) -> texts.expression(text, scope);
                case FieldPath path -> texts.shortest(path, scope);
                case Expression.Joined(String join, FieldPath path) ->
                    new Expression.Joined(join, texts.shortest(path, scope.joined(join)));
                case Expression.Outer(Expression inner) -> outer(inner, scope);
                case Expression.Subquery(QueryNode query) -> new Expression.Subquery(query(query, scope, scope.ctes()));
                case Condition.Exists(QueryNode query) -> new Condition.Exists(query(query, scope, scope.ctes()));
                default -> null;
            };
        }

        @Override
        protected Node finished(Node node) {
            return switch (node) {
                case Condition.TextLeaf(String path, Expression right) -> {
                    TextPaths.Meaning meaning = texts.lookup(path, scope);
                    yield leaf(new Condition.Leaf(meaning.expression(), meaning.lookup(), right));
                }
                case Condition.Leaf leaf -> leaf(leaf);
                case Aggregate aggregate -> counted(aggregate);
                default -> node;
            };
        }

        /** Related rows are counted by any field of a key of several: each of them has it. */
        private Aggregate counted(Aggregate aggregate) {
            ModelMeta keyed =
                    aggregate.function() == Aggregate.Function.COUNT && aggregate.operand() instanceof FieldPath path
                            ? CompositeKeys.at(path, scope)
                            : null;
            if (keyed == null || aggregate.distinct()) {
                return aggregate;
            }
            FieldPath field = ((FieldPath) Objects.requireNonNull(aggregate.operand()))
                    .then(keyed.firstKey().name());
            return new Aggregate(
                    aggregate.function(), field, false, aggregate.filter(), aggregate.orderBy(), aggregate.separator());
        }

        /** {@code x = None} is Django's spelling of {@code x IS NULL}, but for JSON, which has a null of its own. */
        private Condition leaf(Condition.Leaf leaf) {
            boolean asksForNull = leaf.right() instanceof Expression.Value(Object value, SqlType _)
                    && value == null
                    && (leaf.lookup().equals("exact") || leaf.lookup().equals("iexact"));
            return asksForNull && !(types.of(leaf.left(), scope) instanceof SqlType.Json)
                    ? new Condition.Leaf(leaf.left(), "isnull", Expression.Value.of(true))
                    : leaf;
        }
    }

    /** A subquery that stands alone keeps its outer references until the query around is known. */
    private Expression outer(Expression inner, Scope scope) {
        return new Expression.Outer(scope.around() == null ? inner : expression(inner, scope.around()));
    }

    /** An expression, resolved. */
    Expression expression(Expression expression, Scope scope) {
        return new Replacing(scope).rewrite(expression);
    }

    /** A condition, resolved. */
    Condition condition(Condition condition, Scope scope) {
        return Queries.comparesOwnColumns(condition) ? condition : new Replacing(scope).rewrite(condition);
    }

    private List<Selection> selections(List<Selection> selections, Scope scope) {
        return selections.stream().map(one -> selection(one, scope)).toList();
    }

    private Selection selection(Selection selection, Scope scope) {
        return new Selection(selection.name(), expression(selection.expression(), scope));
    }

    private Selection annotation(Selection selection, QueryNode query, Scope scope) {
        String name = selection.name();
        if (query.values().isEmpty() && isMember(scope.model(), name)) {
            throw FieldException.wrongUse(
                    "The annotation \"" + name + "\" has the name of a member of "
                            + scope.model().label() + ".",
                    "Give it another name.");
        }
        boolean isSelected = query.values().stream()
                .flatMap(List::stream)
                .anyMatch(selected -> selected.name().equals(name));
        if (isSelected || scope.annotations().containsKey(name)) {
            throw FieldException.wrongUse(
                    "The query has a \"" + name + "\" already.", "Give the second one another name.");
        }
        Selection resolved = selection(selection, scope);
        requireNoNesting(resolved.expression(), scope);
        return resolved;
    }

    private boolean isMember(ModelMeta model, String name) {
        return models.field(model, name).isPresent() || models.link(model, name).isPresent();
    }

    private static void requireNoNesting(Expression expression, Scope scope) {
        var grouping = new Grouping(scope);
        for (Aggregate aggregate : grouping.aggregates(expression)) {
            Expression operand = aggregate.operand();
            if (operand != null && !grouping.aggregates(operand).isEmpty()) {
                throw FieldException.wrongUse(
                        "An aggregate of an aggregate needs a query around this one.", "Use aggregate(…) for it.");
            }
        }
    }

    private List<Ordering> orderings(List<Ordering> terms, Scope scope) {
        var resolved = new ArrayList<Ordering>(terms.size());
        for (Ordering term : terms) {
            addOrdering(resolved, term, scope);
        }
        return resolved;
    }

    private void addOrdering(List<Ordering> resolved, Ordering term, Scope scope) {
        Expression expression = expression(term.expression(), scope);
        Optional<ModelMeta> other =
                term.expression() instanceof Expression.TextPath(String text) && expression instanceof FieldPath
                        ? texts.relationAtEnd(text, scope)
                        : Optional.empty();
        if (other.isPresent() && !other.get().ordering().isEmpty()) {
            for (String inner : other.get().ordering()) {
                resolved.add(below((FieldPath) expression, Ordering.parse(inner), term.descending(), scope));
            }
        } else {
            addOrdering(resolved, term, expression, scope);
        }
    }

    /** The order of a key of several fields is that of each of them. */
    private static void addOrdering(List<Ordering> resolved, Ordering term, Expression expression, Scope scope) {
        ModelMeta keyed = CompositeKeys.at(expression, scope);
        if (keyed == null) {
            resolved.add(term.over(expression));
        } else {
            keyed.key().forEach(field -> resolved.add(term.over(((FieldPath) expression).then(field.name()))));
        }
    }

    private Ordering below(FieldPath path, Ordering inner, boolean turned, Scope scope) {
        Ordering given = turned ? inner.reversed() : inner;
        String text = path.text() + "__" + ((Expression.TextPath) given.expression()).text();
        return given.over(texts.expression(text, scope));
    }
}
