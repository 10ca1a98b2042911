package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Annotated;
import dev.ryx.Query;
import dev.ryx.QuerySet;
import dev.ryx.backend.row.Row;
import dev.ryx.binding.Bindings;
import dev.ryx.expr.Named;
import dev.ryx.expr.Q;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The steps of the corpus that ask the database and write nothing. */
final class Terminals {

    private static final Set<String> NAMES = Set.of(
            "count",
            "exists",
            "first",
            "last",
            "earliest",
            "latest",
            "get",
            "index",
            "in_bulk",
            "aggregate",
            "related");

    private final Steps steps;

    Terminals(Steps steps) {
        this.steps = steps;
    }

    static boolean isTerminal(JsonNode step) {
        return NAMES.contains(Forms.name(step));
    }

    /** What the steps over the rows of a model answer. */
    Answer ask(String model, List<JsonNode> all) {
        return ask(Current.all(steps.catalog().objects(model).all()), all);
    }

    private Answer ask(Current start, List<JsonNode> all) {
        boolean terminal = !all.isEmpty() && isTerminal(all.getLast());
        List<JsonNode> refining = terminal ? all.subList(0, all.size() - 1) : all;
        Current current = steps.fold(start, refining);
        return terminal ? terminal(current, Forms.name(all.getLast()), all.getLast()) : rows(current);
    }

    private Answer rows(Current current) {
        if (!current.show().isEmpty()) {
            return Shows.read(current);
        }
        List<?> rows = current.finished().list();
        return current.shape() == Shape.OBJECTS
                ? new Answer.Objects(rows.stream().map(Terminals::key).toList())
                : new Answer.Rows(current.shape(), rows);
    }

    private Answer terminal(Current current, String name, JsonNode step) {
        Query<Object, ?, ?> query = current.finished();
        JsonNode argument = step.path(name);
        return switch (name) {
            case "count" -> new Answer.Value(query.count());
            case "exists" -> new Answer.Value(query.exists());
            case "first" -> one(current.shape(), query.first());
            case "last" -> one(current.shape(), query.last());
            case "get" ->
                one(
                        current.shape(),
                        Optional.of(query.filter(conditions(argument)).get()));
            case "index" -> one(current.shape(), Optional.of(query.at(argument.longValue())));
            case "earliest" ->
                one(current.shape(), Optional.of(query.earliest(argument.path(0).asText(), more(argument))));
            case "latest" ->
                one(current.shape(), Optional.of(query.latest(argument.path(0).asText(), more(argument))));
            case "in_bulk" -> inBulk(query, step);
            case "related" -> related(current, argument);
            case "aggregate" -> new Answer.Aggregates(aggregates(query, argument));
            default -> throw new Unsupported("the step " + name);
        };
    }

    private Q<Object> conditions(JsonNode argument) {
        return steps.expressions().conditions().all(argument);
    }

    private static String[] more(JsonNode terms) {
        return Steps.more(Steps.texts(terms));
    }

    private Row aggregates(Query<Object, ?, ?> query, JsonNode aggregates) {
        List<Named<Object>> named = aggregates
                .propertyStream()
                .map(one -> steps.expressions().expression(one.getValue()).as(one.getKey()))
                .toList();
        return query.aggregate(named.getFirst(), Steps.moreNamed(named));
    }

    private static Answer inBulk(Query<Object, ?, ?> query, JsonNode step) {
        QuerySet<Object> objects = ObjectQueries.of(query, "inBulk");
        JsonNode keys = step.path("in_bulk");
        if (keys.isBoolean()) {
            return bulk(objects.inBulk());
        }
        List<?> values = (List<?>) Literals.of(keys);
        return bulk(step.has("field") ? objects.inBulk(step.path("field").asText(), values) : objects.inBulk(values));
    }

    private static Answer bulk(Map<Object, Object> objects) {
        var keys = new LinkedHashMap<Object, Object>();
        objects.forEach((value, object) -> keys.put(value, key(object)));
        return new Answer.Bulk(keys);
    }

    /** A query through the related manager of an object. */
    private Answer related(Current current, JsonNode argument) {
        Object owner =
                current.query().filter("pk", argument.path("pk").longValue()).get();
        Query<Object, ?, ?> related =
                Attributes.relation(owner, argument.path("field").asText()).all();
        return ask(Current.all(related), argument.path("ops").valueStream().toList());
    }

    private static Answer one(Shape shape, Optional<?> found) {
        return shape == Shape.OBJECTS
                ? new Answer.One(found.map(Terminals::key).orElse(null))
                : new Answer.OneRow(shape, found.orElse(null));
    }

    /** The key of an object, which may be annotated. */
    static Object key(Object object) {
        Object model = object instanceof Annotated<?> annotated ? annotated.model() : object;
        return Objects.requireNonNull(Bindings.keyOf(model));
    }
}
