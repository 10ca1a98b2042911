package dev.ryx.backend.row;

import dev.ryx.meta.SqlType;
import dev.ryx.value.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists as JSON arrays, for databases without arrays: whole numbers, truth values and text as such, decimals and what JSON has
 * no word for as text.
 */
public final class ListText {

    private ListText() {}

    /** The text of a list of checked values. */
    public static String write(List<?> values) {
        var plain = new ArrayList<@Nullable Object>(values.size());
        values.forEach(value -> plain.add(plain(value)));
        return Json.of(plain).text();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Boolean truth -> truth;
            case Short whole -> whole;
            case Integer whole -> whole;
            case Long whole -> whole;
            case Double real when Double.isFinite(real) -> real;
            case BigDecimal decimal -> decimal.toPlainString();
            case null -> null;
            default -> value.toString();
        };
    }

    /**
     * The list of a text.
     *
     * @throws IllegalArgumentException if it is none of such elements
     */
    static List<@Nullable Object> read(String text, SqlType element) {
        if (!(new Json(text).value() instanceof Collection<?> json)) {
            throw new IllegalArgumentException("no JSON array");
        }
        var values = new ArrayList<@Nullable Object>(json.size());
        json.forEach(one -> values.add(one == null ? null : value(one.toString(), element)));
        return values;
    }

    /**
     * An element from its text.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    public static Object value(String text, SqlType element) {
        return switch (element) {
            case SqlType.Bool _ -> text.equals("true") || text.equals("t");
            case SqlType.Int(int bits) ->
                switch (bits) {
                    case 16 -> Short.valueOf(text);
                    case 32 -> Integer.valueOf(text);
                    default -> Long.valueOf(text);
                };
            case SqlType.Float _ -> Double.valueOf(text);
            case SqlType.Decimal _ -> new BigDecimal(text);
            case SqlType.Varchar _, SqlType.Text _ -> text;
            case SqlType.Date _ -> LocalDate.parse(text);
            case SqlType.Time _ -> LocalTime.parse(text);
            case SqlType.DateTime _ -> LocalDateTime.parse(text);
            case SqlType.Timestamp _ -> Instant.parse(text);
            case SqlType.Interval _ -> Duration.of(Long.parseLong(text), ChronoUnit.MICROS);
            case SqlType.Uuid _ -> UUID.fromString(text);
            case SqlType.Json _ -> new Json(text);
            case SqlType.Bytes _, SqlType.Array _ ->
                throw new IllegalArgumentException("no list of " + element.label());
        };
    }
}
