package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Query;
import dev.ryx.RowQuery;
import dev.ryx.SelectableQuery;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Named;
import java.util.List;
import java.util.Map;

/** The steps of the corpus that refine a query. */
final class Steps {

    private final Catalog catalog;
    private final Expressions expressions;
    private final Orders orders;
    private final Prefetches prefetches;

    Steps(Catalog catalog) {
        this.catalog = catalog;
        this.expressions = new Expressions(this::query);
        this.orders = new Orders(expressions);
        this.prefetches = new Prefetches(this::query);
    }

    Expressions expressions() {
        return expressions;
    }

    Catalog catalog() {
        return catalog;
    }

    /** The query of a subquery or of a part of a union. */
    Query<Object, ?, ?> query(JsonNode query) {
        return fold(query.path("model").asText(), query.path("ops")).finished();
    }

    /** The query of all steps over the rows of a model. */
    Current fold(String model, Iterable<JsonNode> steps) {
        return fold(Current.all(catalog.objects(model).all()), steps);
    }

    /** A query, refined by steps. */
    Current fold(Current query, Iterable<JsonNode> steps) {
        Current current = query;
        for (JsonNode step : steps) {
            current = step(current, Forms.name(step), step);
        }
        return current;
    }

    private Current step(Current current, String name, JsonNode step) {
        Query<Object, ?, ?> query = current.query();
        JsonNode argument = step.path(name);
        return switch (name) {
            case "filter" -> current.with(query.filter(expressions.conditions().all(argument)));
            case "exclude" ->
                current.with(query.exclude(expressions.conditions().all(argument)));
            case "order_by" -> current.with(orders.by(query, argument));
            case "reverse" -> current.with(query.reverse());
            case "distinct" -> current.with(distinct(query, argument));
            case "limit" -> current.withLimit(argument.longValue());
            case "offset" -> current.withOffset(argument.longValue());
            case "slice" -> current.with(slice(query, argument));
            case "none" -> current.with(query.none());
            case "values" -> current.with(values(query, argument), Shape.DICTS);
            case "values_list" -> list(current, argument, step.path("flat").asBoolean());
            case "annotate" -> current.with(annotated(query, argument));
            case "alias" -> current.with(aliased(query, argument));
            case "union", "intersection", "difference" ->
                current.with(Combinations.of(
                        query, name, parts(argument), step.path("all").asBoolean()));
            case "dates" ->
                current.with(moments(objects(query).dates(first(argument), unit(argument)), argument), Shape.FLAT);
            case "datetimes" ->
                current.with(moments(objects(query).datetimes(first(argument), unit(argument)), argument), Shape.FLAT);
            case "select_related" -> current.with(objects(query).selectRelated(first(argument), more(texts(argument))));
            case "prefetch_related" -> current.with(prefetches.of(objects(query), argument));
            case "only" -> current.with(objects(query).only(first(argument), more(texts(argument))));
            case "defer" -> current.with(objects(query).defer(first(argument), more(texts(argument))));
            case "show" -> current.showing(texts(argument));
            default -> throw new Unsupported("the step " + name);
        };
    }

    private Current list(Current current, JsonNode argument, boolean flat) {
        return flat
                ? current.with(current.query().values(only(argument)), Shape.FLAT)
                : current.with(values(current.query(), argument), Shape.ROWS);
    }

    /** The single values of rows are those of one expression: a second one would not compile. */
    private Expr<Object, ?> only(JsonNode selections) {
        if (selections.size() != 1) {
            throw new DoesNotCompile("one value a row of " + selections.size() + " expressions");
        }
        return named(selections.path(0)).expression();
    }

    private static Query<Object, ?, ?> distinct(Query<Object, ?, ?> query, JsonNode argument) {
        return argument.isArray() && !argument.isEmpty()
                ? query.distinct(argument.path(0).asText(), more(texts(argument)))
                : query.distinct();
    }

    private Query<Object, ?, ?> annotated(Query<Object, ?, ?> query, JsonNode expressionsByName) {
        Query<Object, ?, ?> annotated = query;
        for (Map.Entry<String, JsonNode> entry : expressionsByName.properties()) {
            annotated = annotated(annotated, entry.getKey(), expressions.expression(entry.getValue()));
        }
        return annotated;
    }

    private static Query<Object, ?, ?> annotated(Query<Object, ?, ?> query, String name, Expr<Object, ?> expression) {
        return query instanceof SelectableQuery<Object, ?, ?> objects
                ? objects.annotate(name, expression)
                : rows(query).annotate(name, expression);
    }

    private Query<Object, ?, ?> aliased(Query<Object, ?, ?> query, JsonNode expressionsByName) {
        Query<Object, ?, ?> aliased = query;
        for (Map.Entry<String, JsonNode> entry : expressionsByName.properties()) {
            aliased = aliased.alias(entry.getKey(), expressions.expression(entry.getValue()));
        }
        return aliased;
    }

    private Query<Object, ?, ?> values(Query<Object, ?, ?> query, JsonNode selections) {
        List<Named<Object>> named = selections.valueStream().map(this::named).toList();
        return named.isEmpty() ? query.values() : query.values(named.getFirst(), moreNamed(named));
    }

    private Named<Object> named(JsonNode selection) {
        return selection.isTextual()
                ? Named.of(selection.asText())
                : expressions
                        .expression(selection.path("expr"))
                        .as(selection.path("as").asText());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a type with arguments
    static Named<Object>[] moreNamed(List<Named<Object>> named) {
        return named.subList(1, named.size()).toArray(new Named[0]);
    }

    private List<Query<Object, ?, ?>> parts(JsonNode queries) {
        return queries.valueStream().<Query<Object, ?, ?>>map(this::query).toList();
    }

    private static String first(JsonNode argument) {
        return argument.path(0).asText();
    }

    private static String unit(JsonNode argument) {
        return argument.path(1).asText();
    }

    private static Query<Object, ?, ?> moments(Query<Object, ?, ?> moments, JsonNode argument) {
        return argument.path(2).asText().equals("DESC") ? moments.reverse() : moments;
    }

    private static Query<Object, ?, ?> slice(Query<Object, ?, ?> query, JsonNode bounds) {
        return query.slice(bounds.path(0).asLong(0), bounds.path(1).asLong(Long.MAX_VALUE));
    }

    private static SelectableQuery<Object, ?, ?> objects(Query<Object, ?, ?> query) {
        if (query instanceof SelectableQuery<Object, ?, ?> objects) {
            return objects;
        }
        throw new Unsupported("the step after " + query.getClass().getSimpleName());
    }

    @SuppressWarnings("unchecked") // a case does not know the class of its model
    private static RowQuery<Object> rows(Query<?, ?, ?> query) {
        if (query instanceof RowQuery<?> rows) {
            return (RowQuery<Object>) rows;
        }
        throw new Unsupported("the step after " + query.getClass().getSimpleName());
    }

    static String[] more(List<String> texts) {
        return texts.subList(1, texts.size()).toArray(String[]::new);
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
