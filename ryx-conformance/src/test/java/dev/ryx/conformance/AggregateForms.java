package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Aggregates;
import dev.ryx.expr.F;
import java.util.Set;

/** The aggregates of the corpus. */
final class AggregateForms {

    private static final Set<String> NAMES = Set.of("Count", "Sum", "Avg", "Min", "Max", "StdDev", "Variance");

    private final Expressions expressions;

    AggregateForms(Expressions expressions) {
        this.expressions = expressions;
    }

    boolean isAggregate(String name) {
        return NAMES.contains(name);
    }

    Agg<Object, ?> of(JsonNode node) {
        String name = Forms.name(node);
        Agg<Object, ?> all = of(name, node.path(name));
        Agg<Object, ?> chosen = node.path("distinct").asBoolean() ? all.distinct() : all;
        return node.has("filter") ? chosen.filter(expressions.conditions().one(node.path("filter"))) : chosen;
    }

    private Agg<Object, ?> of(String name, JsonNode argument) {
        if (argument.asText().equals("*")) {
            return Aggregates.count();
        }
        F<Object> operand = expressions.operand(argument);
        return switch (name) {
            case "Count" -> Aggregates.count(operand);
            case "Sum" -> Aggregates.sum(operand);
            case "Avg" -> Aggregates.avg(operand);
            case "Min" -> Aggregates.min(operand);
            case "Max" -> Aggregates.max(operand);
            case "StdDev" -> Aggregates.stdDev(operand);
            default -> Aggregates.variance(operand);
        };
    }
}
