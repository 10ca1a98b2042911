package dev.ryx.query.dialect;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values as a JSON array. */
final class JsonArray {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** How a number that is not whole is written. */
    enum Element {
        /** As a number. */
        NUMBER,
        /** As text, for databases that read numbers of JSON in binary. */
        TEXT
    }

    private JsonArray() {}

    static String of(@Nullable List<?> values, Element numbers) {
        var json = new StringBuilder("[");
        for (Object value : values == null ? List.of() : values) {
            add(json.length() == 1 ? json : json.append(','), value, numbers);
        }
        return json.append(']').toString();
    }

    private static void add(StringBuilder json, Object value, Element numbers) {
        switch (value) {
            case Boolean flag -> json.append(flag ? 1 : 0);
            case Long whole -> json.append(whole.longValue());
            case Duration duration -> json.append(duration.toNanos() / 1000);
            case BigDecimal exact -> number(json, exact.toPlainString(), numbers);
            case Double real -> number(json, real(real), numbers);
            default -> quoted(json, text(value));
        }
    }

    private static void number(StringBuilder json, String number, Element numbers) {
        if (numbers == Element.NUMBER) {
            json.append(number);
        } else {
            quoted(json, number);
        }
    }

    /** JSON has no infinity, but numbers that are read as one. */
    private static String real(double value) {
        return Double.isInfinite(value) ? (value > 0 ? "9e999" : "-9e999") : Double.toString(value);
    }

    /** As the databases without types of their own for it keep it. */
    private static String text(Object value) {
        return switch (value) {
            case Instant instant -> moment(instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
            case LocalDateTime local -> moment(local);
            case LocalTime time -> moment(time.atDate(LocalDate.EPOCH)).substring("1970-01-01 ".length());
            default -> value.toString();
        };
    }

    private static String moment(LocalDateTime time) {
        return (time.get(ChronoField.MICRO_OF_SECOND) == 0 ? SECONDS : MICROS).format(time);
    }

    private static void quoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
