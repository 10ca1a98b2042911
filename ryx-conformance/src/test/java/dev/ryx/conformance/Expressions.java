package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.expr.Agg;
import dev.ryx.expr.Aggregates;
import dev.ryx.expr.Expr;
import dev.ryx.expr.F;
import dev.ryx.expr.Q;

/** The expressions of the corpus as {@link Expr}. */
final class Expressions {

    private final Conditions conditions = new Conditions(this);

    /** The conditions that these expressions are compared in. */
    Conditions conditions() {
        return conditions;
    }

    /** A condition that is no lookup. */
    Q<Object> truth(JsonNode condition) {
        throw new Unsupported("the condition " + Forms.name(condition));
    }

    /** A value in a condition, an update or a default, where a bare text is a literal. */
    Object value(JsonNode node) {
        return expression(node);
    }

    /** An expression. */
    Expr<Object, ?> expression(JsonNode node) {
        String name = Forms.name(node);
        JsonNode argument = node.path(name);
        return switch (name) {
            case "F" -> F.of(argument.asText());
            case "+" -> operand(argument.path(0)).plus(argument(argument.path(1)));
            case "-" -> operand(argument.path(0)).minus(argument(argument.path(1)));
            case "*" -> operand(argument.path(0)).times(argument(argument.path(1)));
            case "/" -> operand(argument.path(0)).dividedBy(argument(argument.path(1)));
            case "Count", "Sum", "Avg", "Min", "Max", "StdDev", "Variance" -> aggregate(name, node);
            default -> throw new Unsupported("the expression " + name);
        };
    }

    /** An aggregate. */
    Agg<Object, ?> aggregate(JsonNode node) {
        return aggregate(Forms.name(node), node);
    }

    private Agg<Object, ?> aggregate(String name, JsonNode node) {
        Agg<Object, ?> aggregate =
                over(name, node.path(name), node.path("distinct").asBoolean());
        return node.has("filter") ? aggregate.filter(conditions.one(node.path("filter"))) : aggregate;
    }

    private Agg<Object, ?> over(String name, JsonNode operand, boolean distinct) {
        if (!operand.isTextual()) {
            throw new Unsupported(name + " of an expression");
        }
        String path = operand.asText();
        return switch (name) {
            case "Count" ->
                path.equals("*")
                        ? Aggregates.count()
                        : distinct ? Aggregates.countDistinct(path) : Aggregates.count(path);
            case "Sum" -> Aggregates.sum(path);
            case "Avg" -> Aggregates.avg(path);
            case "Min" -> Aggregates.min(path);
            case "Max" -> Aggregates.max(path);
            default -> throw new Unsupported("the aggregate " + name);
        };
    }

    private F operand(JsonNode node) {
        if (node.isTextual()) {
            return F.of(node.asText());
        }
        if (!Literals.isLiteral(node) && expression(node) instanceof F expression) {
            return expression;
        }
        throw new Unsupported("arithmetic that begins with a literal or a function");
    }

    private Object argument(JsonNode node) {
        if (node.isTextual()) {
            return F.of(node.asText());
        }
        return Literals.isLiteral(node) ? Literals.of(node) : expression(node);
    }
}
