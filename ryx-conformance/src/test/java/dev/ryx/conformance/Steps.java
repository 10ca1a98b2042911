package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Query;
import dev.ryx.RowQuery;
import dev.ryx.SelectableQuery;
import dev.ryx.expr.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps of the corpus that refine a query. */
final class Steps {

    private final Catalog catalog;
    private final Expressions expressions;
    private final Orders orders;

    Steps(Catalog catalog) {
        this.catalog = catalog;
        this.expressions = new Expressions();
        this.orders = new Orders(expressions);
    }

    Expressions expressions() {
        return expressions;
    }

    Catalog catalog() {
        return catalog;
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
            case "slice" -> current.with(Slices.of(query, argument));
            case "values" -> current.with(values(query, argument), Shape.DICTS);
            case "values_list" -> current.with(values(query, argument), listShape(step));
            case "flat" -> current;
            case "annotate" -> current.with(annotated(query, argument));
            case "show" -> current.showing(texts(argument));
            default -> throw new Unsupported("the step " + name);
        };
    }

    private static Shape listShape(JsonNode step) {
        return step.path("flat").asBoolean() ? Shape.FLAT : Shape.ROWS;
    }

    private static Query<Object, ?, ?> distinct(Query<Object, ?, ?> query, JsonNode argument) {
        if (argument.isArray()) {
            throw new Unsupported("distinct on fields");
        }
        return query.distinct();
    }

    private Query<Object, ?, ?> annotated(Query<Object, ?, ?> query, JsonNode expressionsByName) {
        Query<Object, ?, ?> annotated = query;
        for (Map.Entry<String, JsonNode> entry : expressionsByName.properties()) {
            annotated = annotated(annotated, entry.getKey(), expressions.expression(entry.getValue()));
        }
        return annotated;
    }

    private static Query<Object, ?, ?> annotated(Query<Object, ?, ?> query, String name, Expr<Object, ?> expression) {
        if (query instanceof SelectableQuery<Object, ?, ?> objects) {
            return objects.annotate(name, expression);
        }
        return rows(query).annotate(name, expression);
    }

    private Query<Object, ?, ?> values(Query<Object, ?, ?> query, JsonNode selections) {
        Query<Object, ?, ?> named = query;
        var names = new ArrayList<String>();
        for (JsonNode selection : selections) {
            if (selection.isTextual()) {
                names.add(selection.asText());
            } else {
                String name = selection.path("as").asText();
                named = annotated(named, name, expressions.expression(selection.path("expr")));
                names.add(name);
            }
        }
        return values(named, names);
    }

    private static Query<Object, ?, ?> values(Query<Object, ?, ?> query, List<String> names) {
        if (names.isEmpty() || !(query instanceof SelectableQuery<Object, ?, ?> objects)) {
            throw new Unsupported("values of all fields, or after values");
        }
        return objects.values(names.getFirst(), names.subList(1, names.size()).toArray(String[]::new));
    }

    @SuppressWarnings("unchecked") // a case does not know the class of its model
    private static RowQuery<Object> rows(Query<?, ?, ?> query) {
        if (query instanceof RowQuery<?> rows) {
            return (RowQuery<Object>) rows;
        }
        throw new Unsupported("the step after " + query.getClass().getSimpleName());
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
