package dev.ryx.expr;

import dev.ryx.meta.SqlType;
import dev.ryx.query.plan.Resolver;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Texts from outside as values of columns. */
final class RequestValues {

    /** Digits of a number beyond which nobody means it, and calculating with it takes long. */
    private static final int MOST_DIGITS = 60;

    private RequestValues() {}

    /** The right side of a lookup; what it throws says that the text is no such value. */
    static Object parse(String text, Resolver.Taken taken) {
        return switch (taken.arity()) {
            case ONE -> value(text, taken.type());
            case FLAG -> truth(text);
            case LIST -> values(text, taken.type());
            case PAIR -> pair(values(text, taken.type()));
        };
    }

    private static List<Object> values(String text, SqlType type) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(one -> value(one.strip(), type))
                        .toList();
    }

    private static List<Object> pair(List<Object> values) {
        if (values.size() != 2) {
            throw new IllegalArgumentException("not two");
        }
        return values;
    }

    private static Object value(String text, SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> truth(text);
            case SqlType.Int _ -> Long.valueOf(text);
            case SqlType.Float _ -> real(text);
            case SqlType.Decimal _ -> new BigDecimal(shortEnough(text));
            case SqlType.Varchar _, SqlType.Text _, SqlType.Json _ -> text;
            case SqlType.Date _ -> LocalDate.parse(text);
            case SqlType.Time _ -> LocalTime.parse(text);
            case SqlType.DateTime _ -> text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text);
            case SqlType.Timestamp _ -> instant(text);
            case SqlType.Interval _ -> Duration.parse(text);
            case SqlType.Uuid _ -> UUID.fromString(text);
            case SqlType.Bytes _, SqlType.Array _ -> throw new IllegalArgumentException("no text");
        };
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static double real(String text) {
        double value = Double.parseDouble(text);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no number");
        }
        return value;
    }

    private static String shortEnough(String number) {
        if (number.length() > MOST_DIGITS || number.contains("e") || number.contains("E")) {
            throw new IllegalArgumentException("no plain number");
        }
        return number;
    }

    private static Object instant(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text);
        }
        return text.matches(".*([zZ]|[+-][0-9:]+)")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    /** What a lookup takes, as a person reads it. */
    static String wanted(Resolver.Taken taken) {
        return switch (taken.arity()) {
            case ONE -> wanted(taken.type());
            case FLAG -> "true or false";
            case LIST -> wanted(taken.type()) + ", or several with commas between them";
            case PAIR -> wanted(taken.type()) + " twice, with a comma between them";
        };
    }

    private static String wanted(SqlType type) {
        return switch (type) {
            case SqlType.Bool _ -> "true or false";
            case SqlType.Int _ -> "a whole number";
            case SqlType.Float _, SqlType.Decimal _ -> "a number";
            case SqlType.Varchar _, SqlType.Text _, SqlType.Json _ -> "text";
            case SqlType.Date _ -> "a date such as 2024-12-31";
            case SqlType.Time _ -> "a time such as 23:59:00";
            case SqlType.DateTime _, SqlType.Timestamp _ -> "a date, or a date and time such as 2024-12-31T23:59:00";
            case SqlType.Interval _ -> "an amount of time such as PT5M";
            case SqlType.Uuid _ -> "a UUID";
            case SqlType.Bytes _, SqlType.Array _ -> "nothing that can be written here";
        };
    }
}
