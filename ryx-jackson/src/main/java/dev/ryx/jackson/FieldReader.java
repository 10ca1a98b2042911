package dev.ryx.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.SqlType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the values of columns. A number is no text, and a text is no number. */
final class FieldReader {

    private FieldReader() {}

    /**
     * Reads the value that the parser stands at, which is not null.
     *
     * @return the value as the column holds it, or null if the JSON holds something else
     */
    static @Nullable Object read(FieldMeta field, JsonParser parser) throws IOException {
        Object value = read(field.type(), parser);
        return value == null || isChoice(field, value) ? value : null;
    }

    /** An enum has no other constants. */
    private static boolean isChoice(FieldMeta field, Object value) {
        return field.constraints().stream()
                .allMatch(constraint ->
                        !(constraint instanceof Constraint.Choices(List<String> choices)) || choices.contains(value));
    }

    private static @Nullable Object read(SqlType type, JsonParser parser) throws IOException {
        try {
            return switch (type) {
                case SqlType.Bool _ -> truth(parser);
                case SqlType.Int(int bits) -> parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? whole(bits, parser) : null;
                case SqlType.Float _ -> parser.currentToken().isNumeric() ? (Double) parser.getDoubleValue() : null;
                case SqlType.Decimal _ -> parser.currentToken().isNumeric() ? parser.getDecimalValue() : null;
                case SqlType.Json _ -> JsonText.read(parser);
                case SqlType.Array(SqlType element) ->
                    parser.hasToken(JsonToken.START_ARRAY) ? list(element, parser) : null;
                default -> parser.hasToken(JsonToken.VALUE_STRING) ? text(type, parser) : null;
            };
        } catch (DateTimeException | InputCoercionException | IllegalArgumentException notOfTheType) {
            return null;
        }
    }

    /** A column does not say whether its list may have nulls, and so it may. */
    private static @Nullable List<@Nullable Object> list(SqlType element, JsonParser parser) throws IOException {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = parser.hasToken(JsonToken.VALUE_NULL) ? null : read(element, parser);
            if (value == null && !parser.hasToken(JsonToken.VALUE_NULL)) {
                return null;
            }
            list.add(value);
        }
        return Collections.unmodifiableList(list);
    }

    private static @Nullable Boolean truth(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Object whole(int bits, JsonParser parser) throws IOException {
        return switch (bits) {
            case Short.SIZE -> parser.getShortValue();
            case Integer.SIZE -> parser.getIntValue();
            default -> parser.getLongValue();
        };
    }

    private static @Nullable Object text(SqlType type, JsonParser parser) throws IOException {
        String text = parser.getText();
        return switch (type) {
            case SqlType.Varchar _, SqlType.Text _ -> text;
            case SqlType.Date _ -> LocalDate.parse(text);
            case SqlType.Time _ -> LocalTime.parse(text);
            case SqlType.DateTime _ -> LocalDateTime.parse(text);
            case SqlType.Timestamp _ -> Instant.parse(text);
            case SqlType.Interval _ -> Duration.parse(text);
            case SqlType.Uuid _ -> UUID.fromString(text);
            case SqlType.Bytes _ -> Base64.getDecoder().decode(text);
            case SqlType.Bool _, SqlType.Int _, SqlType.Float _, SqlType.Decimal _, SqlType.Json _, SqlType.Array _ ->
                null;
        };
    }
}
