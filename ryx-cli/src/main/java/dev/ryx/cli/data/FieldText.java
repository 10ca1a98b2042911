package dev.ryx.cli.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ryx.meta.SqlType;
import dev.ryx.value.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns in JSON, so that an equal value comes back on every database: whole numbers and truth values as such,
 * decimals as text with all their digits, dates, times and durations by ISO 8601, instants in UTC, bytes in Base64, JSON
 * as itself. Infinite numbers are text.
 */
final class FieldText {

    private FieldText() {}

    /** Writes a value that is not NULL, as the Java class that its type names. */
    static void write(JsonGenerator out, SqlType type, Object value) throws IOException {
        switch (type) {
            case SqlType.Bool _ -> out.writeBoolean((Boolean) value);
            case SqlType.Int _ -> out.writeNumber(((Number) value).longValue());
            case SqlType.Float _ -> writeFloat(out, ((Number) value).doubleValue());
            case SqlType.Decimal _ -> out.writeString(((BigDecimal) value).toPlainString());
            case SqlType.Bytes _ -> out.writeString(Base64.getEncoder().encodeToString((byte[]) value));
            case SqlType.Json _ -> out.writeRawValue(((Json) value).text());
            case SqlType.Array(SqlType element) -> writeList(out, element, (List<?>) value);
            case SqlType.Varchar _,
                    SqlType.Text _,
                    SqlType.Date _,
                    SqlType.Time _,
                    SqlType.DateTime _,
                    SqlType.Timestamp _,
                    SqlType.Interval _,
                    SqlType.Uuid _ -> out.writeString(value.toString());
        }
    }

    private static void writeFloat(JsonGenerator out, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeString(Double.toString(value));
        }
    }

    private static void writeList(JsonGenerator out, SqlType element, List<?> values) throws IOException {
        out.writeStartArray();
        for (Object value : values) {
            if (value == null) {
                out.writeNull();
            } else {
                write(out, element, value);
            }
        }
        out.writeEndArray();
    }

    /**
     * The value as the Java class that the type names; null for JSON's null, but in a JSON column.
     *
     * @throws RuntimeException if the text is none of the type: an IllegalArgumentException or a DateTimeException
     */
    static @Nullable Object read(SqlType type, JsonNode value) {
        if (type instanceof SqlType.Json) {
            return new Json(value.toString());
        }
        return value.isNull() ? null : readPresent(type, value);
    }

    private static Object readPresent(SqlType type, JsonNode value) {
        return switch (type) {
            case SqlType.Bool _ -> truth(value);
            case SqlType.Int(int bits) -> whole(value, bits);
            case SqlType.Float _ -> Double.valueOf(value.asText());
            case SqlType.Decimal _ -> new BigDecimal(value.asText());
            case SqlType.Varchar _, SqlType.Text _ -> text(value);
            case SqlType.Date _ -> LocalDate.parse(text(value));
            case SqlType.Time _ -> LocalTime.parse(text(value));
            case SqlType.DateTime _ -> LocalDateTime.parse(text(value));
            case SqlType.Timestamp _ -> Instant.parse(text(value));
            case SqlType.Interval _ -> Duration.parse(text(value));
            case SqlType.Uuid _ -> UUID.fromString(text(value));
            case SqlType.Bytes _ -> Base64.getDecoder().decode(text(value));
            case SqlType.Array(SqlType element) -> list(element, value);
            case SqlType.Json _ -> throw new IllegalArgumentException("read before");
        };
    }

    private static Boolean truth(JsonNode value) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return value.booleanValue();
    }

    private static Number whole(JsonNode value, int bits) {
        long number = new BigDecimal(value.asText()).longValueExact();
        return switch (bits) {
            case Short.SIZE -> Short.valueOf(Long.toString(number));
            case Integer.SIZE -> Integer.valueOf(Long.toString(number));
            default -> number;
        };
    }

    private static String text(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no text");
        }
        return value.textValue();
    }

    private static List<@Nullable Object> list(SqlType element, JsonNode values) {
        var list = new ArrayList<@Nullable Object>(values.size());
        values.forEach(value -> list.add(read(element, value)));
        return list;
    }
}
