package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.expr.Q;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conditions of the corpus as {@link Q}. */
final class Conditions {

    private final Expressions expressions;

    Conditions(Expressions expressions) {
        this.expressions = expressions;
    }

    /** The conditions of one call, which all have to be true. */
    Q<Object> all(JsonNode conditions) {
        return parts(conditions).reduce(Q.of(), Q::and);
    }

    /** One condition. */
    Q<Object> one(JsonNode condition) {
        if (condition.isArray()) {
            return Q.of(condition.path(0).asText(), value(condition.path(1)));
        }
        JsonNode and = condition.path("and");
        if (and.isArray()) {
            return all(and);
        }
        if (condition.path("or").isArray()) {
            return parts(condition.path("or")).reduce(Q::or).orElseGet(Q::of);
        }
        return condition.has("not") ? one(condition.path("not")).not() : expressions.truth(condition);
    }

    private Stream<Q<Object>> parts(JsonNode conditions) {
        return conditions.valueStream().map(this::one);
    }

    /** What a lookup compares with. */
    private @Nullable Object value(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(this::value).toList();
        }
        return expressions.value(value);
    }
}
