package dev.ryx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares values with those that the corpus expects: whole numbers exactly, others within a tolerance.
 *
 * @param tolerance the relative difference that two numbers may have
 */
record Values(double tolerance) {

    boolean same(@Nullable Object value, JsonNode expected) {
        return switch (value) {
            case null -> expected.isNull();
            case Boolean truth -> expected.isBoolean() && truth == expected.booleanValue();
            case Number number -> sameNumber(number, expected);
            case Json json -> sameJson(Corpus.tree(json.text()), untagged(expected));
            case Duration duration ->
                sameNumber(duration.dividedBy(ChronoUnit.MICROS.getDuration()), untagged(expected));
            case List<?> values -> sameList(values, expected);
            case Map<?, ?> values ->
                values.entrySet().stream()
                        .allMatch(one -> same(one.getValue(), expected.path(String.valueOf(one.getKey()))));
            default -> sameText(value, untagged(expected));
        };
    }

    /** The value in a tag such as {@code $date}; rows of tables have it bare. */
    private static JsonNode untagged(JsonNode expected) {
        return expected.isObject() && Literals.isLiteral(expected)
                ? expected.elements().next()
                : expected;
    }

    private static boolean sameText(Object value, JsonNode expected) {
        Object parsed = expected.isTextual() ? parsed(value, expected.textValue()) : null;
        return value.equals(parsed);
    }

    private static Object parsed(Object like, String text) {
        return switch (like) {
            case java.time.LocalDate _ -> java.time.LocalDate.parse(text);
            case java.time.LocalDateTime _ -> java.time.LocalDateTime.parse(text);
            case java.time.LocalTime _ -> java.time.LocalTime.parse(text);
            case java.util.UUID _ -> java.util.UUID.fromString(text);
            default -> text;
        };
    }

    private boolean sameNumber(Number number, JsonNode expected) {
        JsonNode bare = untagged(expected);
        if (!bare.isNumber() && !bare.isTextual()) {
            return false;
        }
        if (bare.isTextual() && !bare.textValue().matches("[-+0-9.eE]+")) {
            return String.valueOf(number).toLowerCase(java.util.Locale.ROOT).startsWith(bare.textValue());
        }
        return near(decimal(number), new BigDecimal(bare.asText()));
    }

    private boolean near(BigDecimal number, BigDecimal expected) {
        if (isWhole(number) && isWhole(expected)) {
            return number.compareTo(expected) == 0;
        }
        BigDecimal allowed = expected.abs().max(number.abs()).multiply(BigDecimal.valueOf(tolerance));
        return number.subtract(expected).abs().compareTo(allowed) <= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal decimal(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double floating -> BigDecimal.valueOf(floating);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    /** A list of related rows has no order. */
    private boolean sameList(List<?> values, JsonNode expected) {
        return Matching.ofAll(values, expected.valueStream().toList(), this::same);
    }

    private boolean sameJson(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return near(left.decimalValue(), right.decimalValue());
        }
        if (left.isArray() && right.isArray()) {
            return left.size() == right.size()
                    && IntStream.range(0, left.size()).allMatch(i -> sameJson(left.path(i), right.path(i)));
        }
        if (left.isObject() && right.isObject()) {
            return left.size() == right.size()
                    && left.propertyStream().allMatch(one -> sameJson(one.getValue(), right.path(one.getKey())));
        }
        return left.equals(right);
    }
}
