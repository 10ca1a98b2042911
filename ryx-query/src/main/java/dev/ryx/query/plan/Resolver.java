package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Aggregate;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.ast.Ordering;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Selection;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.lookup.Lookup;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.lookup.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Replaces text by the nodes that it means and gives every bound value its type.
 *
 * <p>After it a query spelled in text equals its typed twin. It is where a wrong name or value is refused.
 */
public final class Resolver {

    private static final String SEPARATOR = "__";
    private static final String PRIMARY_KEY = "pk";

    private final Models models;
    private final LookupRegistry registry;
    private final Types types;

    /** Resolves against those models and lookups. */
    public Resolver(Models models, LookupRegistry registry) {
        this.models = models;
        this.registry = registry;
        this.types = new Types(models, registry);
    }

    /**
     * Adds a step to a query whose steps have been resolved.
     *
     * @throws FieldException if a name or value in the step does not fit the model
     * @throws UnknownLookupException if a lookup does not exist for its field
     */
    public QueryNode with(QueryNode query, Step step) {
        Scope scope = Scope.of(query, models);
        return query.with(
                switch (step) {
                    case Step.Filter(Condition condition) -> new Step.Filter(condition(condition, scope));
                    case Step.Annotate(Selection selection) -> new Step.Annotate(annotation(selection, query, scope));
                    case Step.Values(List<Selection> selections) ->
                        new Step.Values(selections.stream()
                                .map(one -> selection(one, scope))
                                .toList());
                });
    }

    /** The terms of an order, resolved; a relation stands for the other model's own order, or for its key. */
    public List<Ordering> orderings(List<Ordering> terms, QueryNode query) {
        Scope scope = Scope.of(query, models);
        var resolved = new ArrayList<Ordering>();
        terms.forEach(term -> addOrdering(resolved, term, scope));
        return resolved;
    }

    /** The aggregates of a whole query, resolved. */
    public List<Selection> selections(List<Selection> selections, QueryNode query) {
        Scope scope = Scope.of(query, models);
        return selections.stream().map(one -> selection(one, scope)).toList();
    }

    /** A new value of a column, resolved. */
    public Statement.Assign assignment(Statement.Assign assignment, QueryNode query) {
        Scope scope = Scope.of(query, models);
        ModelMeta model = scope.model();
        FieldMeta field = models.field(model, assignment.field())
                .orElseThrow(() -> FieldException.unknown(
                        model.label(), assignment.field(), assignment.field(), models.memberNames(model)));
        String where = model.label() + "." + field.name();
        return new Statement.Assign(field.name(), assigned(assignment.value(), field, where, scope));
    }

    private Expression assigned(Expression value, FieldMeta field, String where, Scope scope) {
        if (value instanceof Expression.Value(Object bound, SqlType _)) {
            if (bound == null && !field.nullable()) {
                throw FieldException.badValue(where, "The field is not @Nullable.", "Give it a value.");
            }
            Object stored = bound == null ? null : Coercion.stored(bound, field.type(), where);
            return new Expression.Value(stored, field.type());
        }
        Expression resolved = expression(value, scope);
        Types.requireFitting(where, field.type(), types.of(resolved, scope));
        return resolved;
    }

    /** An expression, resolved. */
    Expression expression(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.TextPath(String text) -> fullPath(text, scope);
            case Expression.Transform(Expression operand, String name) ->
                new Expression.Transform(expression(operand, scope), name);
            case Expression.Arithmetic(Expression left, Expression.Operator operator, Expression right) ->
                new Expression.Arithmetic(expression(left, scope), operator, expression(right, scope));
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                new Expression.Call(
                        function,
                        arguments.stream().map(one -> expression(one, scope)).toList());
            case Aggregate aggregate -> aggregate(aggregate, scope);
            case Expression.Value(Object value, SqlType type)
            when type == null && value != null -> Coercion.compared(value, Coercion.naturalType(value), "A value");
            case FieldPath path -> shortest(path, scope.model());
            case Expression.Annotation _, Expression.Value _, Expression.ValueList _ -> expression;
        };
    }

    /** The key behind a relation is what the relation itself stands for: {@code author__id} is {@code author}. */
    private FieldPath shortest(FieldPath path, ModelMeta root) {
        int last = path.steps().size() - 1;
        ModelMeta model = root;
        for (String step : path.steps().subList(0, Math.max(0, last))) {
            Optional<Link> link = models.link(model, step);
            if (link.isEmpty()) {
                return path;
            }
            model = link.get().to();
        }
        boolean endsInKey =
                last > 0 && path.steps().get(last).equals(model.primaryKey().name());
        return endsInKey ? new FieldPath(path.steps().subList(0, last)) : path;
    }

    private Aggregate aggregate(Aggregate aggregate, Scope scope) {
        Expression operand = aggregate.operand();
        Condition filter = aggregate.filter();
        return new Aggregate(
                aggregate.function(),
                operand == null ? null : expression(operand, scope),
                aggregate.distinct(),
                filter == null ? null : condition(filter, scope));
    }

    private Selection annotation(Selection selection, QueryNode query, Scope scope) {
        String name = selection.name();
        boolean isMember = models.field(scope.model(), name).isPresent()
                || models.link(scope.model(), name).isPresent();
        if (query.values().isEmpty() && isMember) {
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

    private static void requireNoNesting(Expression expression, Scope scope) {
        var grouping = new Grouping(scope);
        boolean nested = grouping.aggregates(expression).stream()
                .map(Aggregate::operand)
                .anyMatch(operand ->
                        operand != null && !grouping.aggregates(operand).isEmpty());
        if (nested) {
            throw FieldException.wrongUse(
                    "An aggregate of an aggregate needs a query around this one.", "Use aggregate(…) for it.");
        }
    }

    private Selection selection(Selection selection, Scope scope) {
        Expression expression = expression(selection.expression(), scope);
        types.of(expression, scope);
        return new Selection(selection.name(), expression);
    }

    private void addOrdering(List<Ordering> resolved, Ordering term, Scope scope) {
        Expression expression = expression(term.expression(), scope);
        Optional<ModelMeta> other = endsInRelation(term.expression(), expression, scope);
        if (other.isPresent() && !other.get().ordering().isEmpty()) {
            for (String inner : other.get().ordering()) {
                resolved.add(below((FieldPath) expression, Ordering.parse(inner), term.descending(), scope));
            }
        } else {
            types.of(expression, scope);
            resolved.add(new Ordering(expression, term.descending(), term.nulls()));
        }
    }

    /** The model that a text path ends at, if it names the relation rather than its key. */
    private Optional<ModelMeta> endsInRelation(Expression asGiven, Expression resolved, Scope scope) {
        if (!(asGiven instanceof Expression.TextPath(String text)) || !(resolved instanceof FieldPath path)) {
            return Optional.empty();
        }
        ModelMeta model = scope.model();
        List<String> given = List.of(text.split(SEPARATOR, -1));
        for (String step : given) {
            Optional<Link> link = models.link(model, step);
            if (link.isEmpty() || path.steps().size() != given.size()) {
                return Optional.empty();
            }
            model = link.get().to();
        }
        return Optional.of(model);
    }

    private Ordering below(FieldPath path, Ordering inner, boolean turned, Scope scope) {
        Ordering given = turned ? inner.reversed() : inner;
        String text = path.text() + SEPARATOR + ((Expression.TextPath) given.expression()).text();
        return new Ordering(fullPath(text, scope), given.descending(), given.nulls());
    }

    /** A condition, resolved. */
    Condition condition(Condition condition, Scope scope) {
        return switch (condition) {
            case Condition.And(List<Condition> parts) -> new Condition.And(conditions(parts, scope));
            case Condition.Or(List<Condition> parts) -> new Condition.Or(conditions(parts, scope));
            case Condition.Not(Condition part) -> new Condition.Not(condition(part, scope));
            case Condition.IsTrue(Condition part) -> new Condition.IsTrue(condition(part, scope));
            case Condition.TextLeaf(String path, Expression right) -> textLeaf(path, right, scope);
            case Condition.Leaf(Expression left, String lookup, Expression right) -> {
                Expression resolved = expression(left, scope);
                yield leaf(resolved, lookup, right, describe(resolved, scope), lookup, scope);
            }
        };
    }

    private List<Condition> conditions(List<Condition> parts, Scope scope) {
        return parts.stream().map(part -> condition(part, scope)).toList();
    }

    private Condition textLeaf(String path, Expression right, Scope scope) {
        Reached reached = reach(path, scope);
        List<String> rest = reached.rest();
        boolean endsInLookup = !rest.isEmpty() && lookupAtEnd(reached, scope).isPresent();
        List<String> transforms = endsInLookup ? rest.subList(0, rest.size() - 1) : rest;
        Expression left = transformed(reached, transforms, path, scope);
        return leaf(left, endsInLookup ? rest.getLast() : "exact", right, reached.where(), path, scope);
    }

    /** The lookup that the last of the remaining steps names, if the steps before it are transforms. */
    private Optional<Lookup> lookupAtEnd(Reached reached, Scope scope) {
        SqlType type = types.of(reached.expression(), scope);
        for (String step : reached.rest().subList(0, reached.rest().size() - 1)) {
            Optional<Transform> transform = registry.transform(step, type);
            if (transform.isEmpty()) {
                return Optional.empty();
            }
            type = transform.get().resultType(type);
        }
        return registry.lookup(reached.rest().getLast(), type);
    }

    private Condition leaf(
            Expression left, String lookupName, Expression right, String where, String path, Scope scope) {
        SqlType type = types.of(left, scope);
        Lookup lookup = registry.lookup(lookupName, type)
                .orElseThrow(() -> new UnknownLookupException(where, lookupName, path, registry.namesFor(type)));
        if (right instanceof Expression.Value(Object value, SqlType _) && value == null) {
            return againstNull(left, lookup, where);
        }
        return new Condition.Leaf(left, lookup.name(), operand(lookup, right, type, where, scope));
    }

    /** {@code x = None} is Django's spelling of {@code x IS NULL}; nothing else can be compared with NULL. */
    private static Condition againstNull(Expression left, Lookup lookup, String where) {
        if (!lookup.name().equals("exact") && !lookup.name().equals("iexact")) {
            throw FieldException.badValue(where, "\"" + lookup.name() + "\" does not take null.", "Use isnull.");
        }
        return new Condition.Leaf(left, "isnull", new Expression.Value(true, SqlType.BOOL));
    }

    private Expression operand(Lookup lookup, Expression right, SqlType left, String where, Scope scope) {
        SqlType type = lookup.operandType(left);
        return switch (lookup.arity()) {
            case LIST -> list(right, type, where);
            case PAIR -> pair(list(right, type, where), where);
            case FLAG -> flag(right, type, where);
            case ONE -> single(right, type, where, scope);
        };
    }

    private static Expression flag(Expression right, SqlType type, String where) {
        if (!(right instanceof Expression.Value(Object value, SqlType _))) {
            throw FieldException.wrongValue(where, "true or false", "an expression");
        }
        return Coercion.compared(Objects.requireNonNull(value), type, where);
    }

    private Expression single(Expression right, SqlType type, String where, Scope scope) {
        if (right instanceof Expression.Value(Object value, SqlType _)) {
            return Coercion.compared(Objects.requireNonNull(value), type, where);
        }
        if (right instanceof Expression.ValueList) {
            throw FieldException.wrongValue(where, "one value", "a list");
        }
        Expression resolved = expression(right, scope);
        Types.requireComparable(where, type, types.of(resolved, scope));
        return resolved;
    }

    private static Expression.ValueList list(Expression right, SqlType type, String where) {
        if (!(right instanceof Expression.ValueList(List<@Nullable Object> values))) {
            throw FieldException.wrongValue(where, "a list", "a single value");
        }
        var coerced = new ArrayList<@Nullable Object>();
        for (Object value : values) {
            if (value != null) {
                coerced.add(Coercion.fitting(value, Coercion.widest(type), where));
            }
        }
        return new Expression.ValueList(coerced);
    }

    private static Expression pair(Expression.ValueList list, String where) {
        if (list.values().size() != 2) {
            throw FieldException.badValue(
                    where, "A range takes two values that are not null.", "Use gte or lte for one.");
        }
        return list;
    }

    private Expression fullPath(String text, Scope scope) {
        Reached reached = reach(text, scope);
        return transformed(reached, reached.rest(), text, scope);
    }

    private Expression transformed(Reached reached, List<String> transforms, String path, Scope scope) {
        Expression expression = reached.expression();
        for (String name : transforms) {
            SqlType type = types.of(expression, scope);
            if (registry.transform(name, type).isEmpty()) {
                throw new UnknownLookupException(reached.where(), name, path, registry.namesFor(type));
            }
            expression = new Expression.Transform(expression, name);
        }
        return expression;
    }

    /**
     * How far a text path goes over annotations, relations and fields.
     *
     * @param expression what it reaches
     * @param where the model and the member, for messages
     * @param rest the steps behind it, transforms and a lookup
     */
    private record Reached(Expression expression, String where, List<String> rest) {}

    private Reached reach(String text, Scope scope) {
        Optional<String> annotation = scope.annotationAtStartOf(text);
        if (annotation.isPresent()) {
            String rest = text.substring(annotation.get().length());
            List<String> steps = rest.isEmpty() ? List.of() : split(rest.substring(SEPARATOR.length()));
            return new Reached(new Expression.Annotation(annotation.get()), annotation.get(), steps);
        }
        return reachMember(text, split(text), scope);
    }

    private static List<String> split(String text) {
        return List.of(text.split(SEPARATOR, -1));
    }

    private Reached reachMember(String text, List<String> steps, Scope scope) {
        ModelMeta model = scope.model();
        FieldPath path = FieldPath.ROOT;
        String where = model.label();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            Optional<Link> link = models.link(model, step);
            Optional<FieldMeta> field = member(model, step);
            if (link.isEmpty() && field.isEmpty()) {
                return behindRelation(text, steps.subList(i, steps.size()), model, path, where, scope);
            }
            String name =
                    link.map(Link::name).orElseGet(() -> field.orElseThrow().name());
            where = model.label() + "." + name;
            path = path.then(name);
            if (link.isEmpty()) {
                return new Reached(shortest(path, scope.model()), where, steps.subList(i + 1, steps.size()));
            }
            model = link.get().to();
        }
        return new Reached(path, where, List.of());
    }

    private Optional<FieldMeta> member(ModelMeta model, String step) {
        return models.field(model, step)
                .or(() -> step.equals(PRIMARY_KEY) ? Optional.of(model.primaryKey()) : Optional.empty());
    }

    /** What follows a relation without being a member is a lookup or a transform of its key, or a mistake. */
    private Reached behindRelation(
            String text, List<String> rest, ModelMeta model, FieldPath path, String where, Scope scope) {
        String step = rest.getFirst();
        SqlType key = model.primaryKey().type();
        boolean fitsKey = registry.lookup(step, key).isPresent()
                || registry.transform(step, key).isPresent();
        if (path.steps().isEmpty() || !fitsKey) {
            var known = new TreeSet<>(models.memberNames(model));
            if (path.steps().isEmpty()) {
                known.addAll(scope.annotations().keySet());
            }
            throw FieldException.unknown(model.label(), step, text, known);
        }
        return new Reached(path, where, rest);
    }

    private static String describe(Expression expression, Scope scope) {
        if (expression instanceof Expression.Annotation(String name)) {
            return name;
        }
        String label = scope.model().label();
        return expression instanceof FieldPath path
                ? label + "." + String.join(".", path.steps())
                : "An expression of " + label;
    }
}
