package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.expr.CaseWhen;
import dev.ryx.expr.Conditionals;
import dev.ryx.expr.Expr;
import dev.ryx.expr.F;
import dev.ryx.expr.Functions;
import dev.ryx.expr.OuterRef;
import dev.ryx.expr.Q;
import dev.ryx.expr.Subqueries;
import dev.ryx.meta.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions of the corpus as {@link Expr}. */
final class Expressions {

    private final Subselects subselects;
    private final Conditions conditions = new Conditions(this);
    private final AggregateForms aggregates = new AggregateForms(this);

    Expressions(Subselects subselects) {
        this.subselects = subselects;
    }

    /** The conditions that these expressions are compared in. */
    Conditions conditions() {
        return conditions;
    }

    /** The aggregates over these expressions. */
    AggregateForms aggregates() {
        return aggregates;
    }

    /** A condition that is no lookup. */
    Q<Object> truth(JsonNode condition) {
        return switch (Forms.name(condition)) {
            case "Exists" -> Subqueries.exists(subselects.query(condition.path("Exists")));
            case "NotExists" -> Subqueries.notExists(subselects.query(condition.path("NotExists")));
            default -> Q.of(expression(condition).untyped());
        };
    }

    /** A value in a condition, an update or a default, where a bare text is a literal. */
    @Nullable
    Object value(JsonNode node) {
        if (Literals.isLiteral(node)) {
            return Literals.of(node);
        }
        return node.has("Query") ? subselects.query(node.path("Query")) : expression(node);
    }

    /** An operand of arithmetic or of a function, where a bare text is a path. */
    F<Object> operand(JsonNode node) {
        if (node.isTextual()) {
            return F.of(node.asText());
        }
        return Literals.isLiteral(node)
                ? literal(node, SqlTypes.ofLiteral(node))
                : expression(node).untyped();
    }

    /** An expression. */
    Expr<Object, ?> expression(JsonNode node) {
        String name = Forms.name(node);
        JsonNode argument = node.path(name);
        return switch (name) {
            case "F" -> F.of(argument.asText());
            case "OuterRef" -> OuterRef.of(argument.asText());
            case "Value" -> literal(argument, node.has("type") ? SqlTypes.named(node) : SqlTypes.ofLiteral(argument));
            case "+" -> operand(argument.path(0)).plus(operand(argument.path(1)));
            case "-" -> operand(argument.path(0)).minus(operand(argument.path(1)));
            case "*" -> operand(argument.path(0)).times(operand(argument.path(1)));
            case "/" -> operand(argument.path(0)).dividedBy(operand(argument.path(1)));
            case "%" -> operand(argument.path(0)).modulo(operand(argument.path(1)));
            case "Expr" -> typed(operand(argument), node);
            case "Cast" -> Functions.cast(operand(argument), SqlTypes.named(node));
            case "Q" -> conditions.one(argument).asExpr();
            case "Case" -> choice(argument);
            case "Exists", "NotExists" -> truth(node).asExpr();
            case "Subquery" -> typed(Subqueries.subquery(subselects.query(argument)), node);
            default -> aggregates.isAggregate(name) ? aggregates.of(node) : function(name, argument);
        };
    }

    private static F<Object> literal(JsonNode node, @Nullable SqlType type) {
        @Nullable Object value = Literals.of(node);
        return type == null && value != null ? Functions.value(value) : Functions.value(value, type);
    }

    private static F<Object> typed(F<Object> expression, JsonNode node) {
        return node.has("type") ? expression.typed(SqlTypes.named(node)) : expression;
    }

    private Expr<Object, ?> function(String name, JsonNode argument) {
        List<F<Object>> operands =
                argument.isArray() ? argument.valueStream().map(this::operand).toList() : List.of(operand(argument));
        F<Object> first = operands.getFirst();
        return switch (name) {
            case "Lower" -> Functions.lower(first);
            case "Upper" -> Functions.upper(first);
            case "Length" -> Functions.length(first);
            case "Trim" -> Functions.trim(first);
            case "Abs" -> Functions.abs(first);
            case "Coalesce" -> Conditionals.<Object>coalesce(first, more(operands));
            case "Concat" -> Functions.concat(first, more(operands));
            case "Greatest" -> Conditionals.greatest(first, more(operands));
            case "Least" -> Conditionals.least(first, more(operands));
            case "Substr" -> substr(first, argument);
            case "Extract" -> Functions.extract(argument.path(0).asText(), operands.get(1));
            case "Trunc" ->
                operands.get(1).transform("trunc_" + argument.path(0).asText());
            default -> throw new Unsupported("the expression " + name);
        };
    }

    private static Expr<Object, ?> substr(F<Object> text, JsonNode argument) {
        int start = argument.path(1).intValue();
        return argument.has(2)
                ? Functions.substr(text, start, argument.path(2).intValue())
                : Functions.substr(text, start);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a type with arguments
    private static F<Object>[] more(List<F<Object>> operands) {
        return operands.subList(1, operands.size()).toArray(new F[0]);
    }

    private F<Object> choice(JsonNode choice) {
        JsonNode first = choice.path("when").path(0);
        CaseWhen<Object, Object, F<Object>> made =
                Conditionals.caseWhen(conditions.one(first.path(0)), then(first.path(1)));
        for (int i = 1; i < choice.path("when").size(); i++) {
            JsonNode branch = choice.path("when").path(i);
            made = made.when(conditions.one(branch.path(0)), then(branch.path(1)));
        }
        if (choice.has("type")) {
            made = made.typed(SqlTypes.named(choice));
        }
        return choice.has("default") ? made.otherwise(then(choice.path("default"))) : made.end();
    }

    /** A branch, where a bare text is a literal. */
    private F<Object> then(JsonNode node) {
        return node.isTextual() ? Functions.value((Object) node.asText()) : operand(node);
    }
}
