package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.Query;
import dev.ryx.expr.Expr;
import dev.ryx.expr.Order;
import java.util.List;

/** The orders of the corpus. */
final class Orders {

    private final Expressions expressions;

    Orders(Expressions expressions) {
        this.expressions = expressions;
    }

    /** The query in the order of terms; none at all means no order. */
    Query<Object, ?, ?> by(Query<Object, ?, ?> query, JsonNode terms) {
        List<Order<Object>> orders = terms.valueStream().map(this::term).toList();
        return orders.isEmpty() ? query.unordered() : query.orderBy(orders.getFirst(), more(orders));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a type with arguments
    private static Order<Object>[] more(List<Order<Object>> orders) {
        return orders.subList(1, orders.size()).toArray(new Order[0]);
    }

    private Order<Object> term(JsonNode term) {
        return term.isTextual()
                ? Order.of(term.asText())
                : nulls(directed(term), term.path("nulls").asText());
    }

    private Order<Object> directed(JsonNode term) {
        JsonNode inner = term.path("Expr").isObject() && !term.has("type") ? term.path("Expr") : term;
        Expr<Object, ?> expression = expressions.expression(inner);
        return term.path("desc").asBoolean() ? expression.desc() : expression.asc();
    }

    private static Order<Object> nulls(Order<Object> order, String nulls) {
        return switch (nulls) {
            case "first" -> order.nullsFirst();
            case "last" -> order.nullsLast();
            default -> order;
        };
    }
}
