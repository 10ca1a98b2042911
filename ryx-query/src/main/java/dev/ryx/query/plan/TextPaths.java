package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.error.UnknownLookupException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Link;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.ast.FieldPath;
import dev.ryx.query.cache.BoundedTable;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.lookup.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The one parser of text spellings: {@code author__created__year__gte} is a path over members of the model, then
 * transforms, then perhaps a lookup. What a text means for a model is remembered, for so many texts and no more.
 */
final class TextPaths {

    /** Texts that are remembered; a program has fewer, and what comes from outside drives out its like. */
    private static final int REMEMBERED = 4096;

    private static final String SEPARATOR = "__";
    private static final String PRIMARY_KEY = "pk";

    private final Models models;
    private final LookupRegistry registry;
    private final Types types;
    private final BoundedTable<Known> known = new BoundedTable<>(REMEMBERED);

    TextPaths(Models models, LookupRegistry registry, Types types) {
        this.models = models;
        this.registry = registry;
        this.types = types;
    }

    /**
     * What a text means.
     *
     * @param expression the path with its transforms
     * @param lookup the name of the lookup at its end, {@code exact} if there is none
     */
    record Meaning(Expression expression, String lookup) {}

    private record Known(ModelMeta model, String text, boolean withLookup, Meaning meaning)
            implements BoundedTable.Entry {
        @Override
        public int hash() {
            return hash(text, withLookup);
        }

        static int hash(String text, boolean withLookup) {
            return withLookup ? text.hashCode() : ~text.hashCode();
        }
    }

    /** How many texts are remembered. */
    int remembered() {
        return known.size();
    }

    /** An expression from text. */
    Expression expression(String text, Scope scope) {
        return meaning(text, scope, false).expression();
    }

    /** What a lookup from text looks at, and the lookup, {@code exact} if it names none. */
    Meaning lookup(String text, Scope scope) {
        return meaning(text, scope, true);
    }

    @SuppressWarnings("ReferenceEquality") // a model is one object, and so are the columns of a table
    private Meaning meaning(String text, Scope scope, boolean withLookup) {
        boolean ownNames = !scope.annotations().isEmpty() || !scope.joins().isEmpty();
        if (ownNames || scope.columns() != SourceColumns.OF_TABLE) {
            return parse(text, scope, withLookup);
        }
        int hash = Known.hash(text, withLookup);
        for (int place = 0; place < known.places(); place++) {
            Known one = known.at(hash, place);
            if (one != null && one.withLookup == withLookup && one.model == scope.model() && one.text.equals(text)) {
                return one.meaning;
            }
        }
        Meaning meaning = parse(text, scope, withLookup);
        known.add(new Known(scope.model(), text, withLookup, meaning));
        return meaning;
    }

    private Meaning parse(String text, Scope scope, boolean withLookup) {
        Reached reached = reach(text, scope);
        List<String> rest = reached.rest();
        if (!rest.isEmpty() && types.of(reached.expression(), scope) instanceof SqlType.Json) {
            return behindJson(reached, text, withLookup, scope);
        }
        boolean endsInLookup = withLookup && !rest.isEmpty() && endsInLookup(reached, scope);
        List<String> transforms = endsInLookup ? rest.subList(0, rest.size() - 1) : rest;
        Expression left = transformed(reached, transforms, text, scope);
        return new Meaning(left, endsInLookup ? rest.getLast() : "exact");
    }

    /** Behind a JSON value, a step that is no lookup is a key. */
    private Meaning behindJson(Reached reached, String text, boolean withLookup, Scope scope) {
        List<String> rest = reached.rest();
        if (rest.contains("")) {
            throw new UnknownLookupException(reached.where(), "", text, registry.namesFor(SqlType.JSON));
        }
        if (withLookup) {
            Expression before = JsonSteps.from(reached.expression(), rest.subList(0, rest.size() - 1));
            if (registry.lookup(rest.getLast(), types.of(before, scope)).isPresent()) {
                return new Meaning(before, rest.getLast());
            }
        }
        return new Meaning(JsonSteps.from(reached.expression(), rest), "exact");
    }

    /** Whether the last of the remaining steps names a lookup, if the steps before it are transforms. */
    private boolean endsInLookup(Reached reached, Scope scope) {
        SqlType type = types.of(reached.expression(), scope);
        for (String step : reached.rest().subList(0, reached.rest().size() - 1)) {
            Optional<Transform> transform = registry.transform(step, type);
            if (transform.isEmpty()) {
                return false;
            }
            type = transform.get().resultType(type);
        }
        return registry.lookup(reached.rest().getLast(), type).isPresent();
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
     * How far a text path goes over annotations, joins, relations and fields.
     *
     * @param expression what it reaches
     * @param where the model and the member, for messages
     * @param rest the steps behind it, transforms and a lookup
     */
    private record Reached(Expression expression, String where, List<String> rest) {}

    private Reached reach(String text, Scope scope) {
        Optional<String> annotation = scope.annotationAtStartOf(text);
        if (annotation.isPresent()) {
            String name = annotation.get();
            return new Reached(new Expression.Annotation(name), name, stepsAfter(name, text));
        }
        Optional<String> join = scope.joinAtStartOf(text);
        if (join.isPresent()) {
            return reachJoined(text, join.get(), scope);
        }
        return reachColumn(text, text, scope);
    }

    private Reached reachColumn(String text, String part, Scope scope) {
        Optional<String> column = scope.columnAtStartOf(part);
        if (column.isPresent()) {
            String name = column.get();
            return new Reached(FieldPath.of(name), name, stepsAfter(name, part));
        }
        List<String> steps = split(part);
        scope.requireObjects(steps.getFirst(), text);
        return reachMember(text, steps, scope);
    }

    private Reached reachJoined(String text, String join, Scope scope) {
        Scope joined = scope.joined(join);
        List<String> steps = stepsAfter(join, text);
        if (steps.isEmpty()) {
            return new Reached(new Expression.Joined(join, FieldPath.ROOT), join, List.of());
        }
        Reached reached = reachColumn(text, String.join(SEPARATOR, steps), joined);
        return new Reached(
                new Expression.Joined(join, (FieldPath) reached.expression()), reached.where(), reached.rest());
    }

    private static List<String> stepsAfter(String name, String text) {
        String rest = text.substring(name.length());
        return rest.isEmpty() ? List.of() : split(rest.substring(SEPARATOR.length()));
    }

    private static List<String> split(String text) {
        return List.of(text.split(SEPARATOR, -1));
    }

    private Reached reachMember(String text, List<String> steps, Scope scope) {
        ModelMeta model = scope.model();
        var path = new ArrayList<String>(steps.size());
        String where = model.label();
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            Optional<Link> link = models.link(model, step);
            Optional<FieldMeta> field = link.isPresent() ? Optional.empty() : member(model, step);
            List<String> rest = steps.subList(i, steps.size());
            if (link.isEmpty() && field.isEmpty() && step.equals(PRIMARY_KEY)) {
                return new Reached(new FieldPath(path), model.label() + ".pk", rest.subList(1, rest.size()));
            }
            if (link.isEmpty() && field.isEmpty()) {
                return behindRelation(text, rest, model, new FieldPath(path), where, scope);
            }
            String name =
                    link.map(Link::name).orElseGet(() -> field.orElseThrow().name());
            where = model.label() + "." + name;
            path.add(name);
            if (link.isEmpty()) {
                FieldPath whole = shortest(new FieldPath(path), scope.model());
                return new Reached(whole, where, rest.subList(1, rest.size()));
            }
            model = link.get().to();
        }
        return new Reached(new FieldPath(path), where, List.of());
    }

    private Optional<FieldMeta> member(ModelMeta model, String step) {
        return models.field(model, step)
                .or(() -> step.equals(PRIMARY_KEY) && !model.hasCompositeKey()
                        ? Optional.of(model.primaryKey())
                        : Optional.empty());
    }

    /** A path as short as it can be said: a column of the rows by its name, a key behind a relation by the relation. */
    FieldPath shortest(FieldPath path, Scope scope) {
        return scope.column(path) == null ? shortest(path, scope.model()) : FieldPath.of(path.text());
    }

    /** The key behind a relation is what the relation itself stands for: {@code author__id} is {@code author}. */
    FieldPath shortest(FieldPath path, ModelMeta root) {
        int last = path.steps().size() - 1;
        if (last < 1) {
            return path;
        }
        ModelMeta model = root;
        for (int i = 0; i < last; i++) {
            Optional<Link> link = models.link(model, path.steps().get(i));
            if (link.isEmpty()) {
                return path;
            }
            model = link.get().to();
        }
        boolean endsInKey = !model.hasCompositeKey()
                && path.steps().get(last).equals(model.primaryKey().name());
        return endsInKey ? new FieldPath(path.steps().subList(0, last)) : path;
    }

    /** What follows a relation without being a member is a lookup or a transform of its key, or a mistake. */
    private Reached behindRelation(
            String text, List<String> rest, ModelMeta model, FieldPath path, String where, Scope scope) {
        String step = rest.getFirst();
        SqlType key = model.firstKey().type();
        boolean fitsKey = registry.lookup(step, key).isPresent()
                || registry.transform(step, key).isPresent();
        if (path.steps().isEmpty() || !fitsKey) {
            var members = new TreeSet<>(models.memberNames(model));
            if (path.steps().isEmpty()) {
                members.addAll(scope.annotations().keySet());
            }
            throw FieldException.unknown(model.label(), step, text, members);
        }
        return new Reached(path, where, rest);
    }

    /** The model that a text path ends at, if it names the relation rather than its key. */
    Optional<ModelMeta> relationAtEnd(String text, Scope scope) {
        ModelMeta model = scope.model();
        for (String step : split(text)) {
            Optional<Link> link = models.link(model, step);
            if (link.isEmpty()) {
                return Optional.empty();
            }
            model = link.get().to();
        }
        return Optional.of(model);
    }
}
