package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of the corpus as Java values. */
final class Literals {

    private Literals() {}

    /** Whether a node is a literal, and no expression. */
    static boolean isLiteral(JsonNode node) {
        return !node.isObject() || (node.size() == 1 && node.fieldNames().next().startsWith("$"));
    }

    /** The value of a literal. */
    static @Nullable Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> null;
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            case ARRAY -> node.valueStream().map(Literals::of).toList();
            default -> tagged(node.properties().iterator().next());
        };
    }

    private static Number number(JsonNode node) {
        if (!node.isIntegralNumber()) {
            return node.doubleValue();
        }
        return node.canConvertToInt()
                ? (Number) node.intValue()
                : node.canConvertToLong() ? node.longValue() : node.bigIntegerValue();
    }

    private static Object tagged(Map.Entry<String, JsonNode> literal) {
        JsonNode value = literal.getValue();
        return switch (literal.getKey()) {
            case "$date" -> LocalDate.parse(value.asText());
            case "$datetime" -> LocalDateTime.parse(value.asText());
            case "$time" -> LocalTime.parse(value.asText());
            case "$decimal" -> new BigDecimal(value.asText());
            case "$uuid" -> UUID.fromString(value.asText());
            case "$float" -> floating(value.asText());
            case "$json" -> new Json(value.toString());
            default -> throw new Unsupported("the literal " + literal.getKey());
        };
    }

    private static double floating(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    /** The value of a column of the corpus' rows, which write decimals and times as plain text. */
    static @Nullable Object ofColumn(JsonNode node, String type) {
        if (node.isNull()) {
            return null;
        }
        return switch (type) {
            case "smallint" -> (short) node.intValue();
            case "int" -> node.intValue();
            case "auto", "bigint", "fk", "o2o" -> node.longValue();
            case "float" -> node.doubleValue();
            case "decimal" -> new BigDecimal(node.asText());
            case "date" -> LocalDate.parse(node.asText());
            case "datetime" -> LocalDateTime.parse(node.asText());
            case "time" -> LocalTime.parse(node.asText());
            case "uuid" -> UUID.fromString(node.asText());
            default -> of(node);
        };
    }
}
