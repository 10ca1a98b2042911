package dev.ryx.keyset;

import dev.ryx.error.FieldException;
import dev.ryx.query.ast.Ordering;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
 * A place in an order as a text that can stand in a URL: a mark of the order, then each value with a letter for its class
 * and the number of its characters. Whoever changes it gets other rows of the same query, and no more.
 */
final class CursorText {

    private CursorText() {}

    static String write(List<Ordering> terms, List<? extends @Nullable Object> key) {
        var text = new StringBuilder(mark(terms));
        for (Object value : key) {
            String content = value == null ? "" : value.toString();
            text.append(letter(value)).append(content.length()).append(':').append(content);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What tells one order from another. */
    private static String mark(List<Ordering> terms) {
        return Integer.toHexString(terms.toString().hashCode()) + ";";
    }

    private static char letter(@Nullable Object value) {
        return switch (value) {
            case null -> 'n';
            case String _ -> 's';
            case Short _, Integer _, Long _ -> 'i';
            case BigDecimal _ -> 'd';
            case Double _ -> 'f';
            case Boolean _ -> 'b';
            case LocalDate _ -> 'D';
            case LocalTime _ -> 'T';
            case LocalDateTime _ -> 'L';
            case Instant _ -> 'I';
            case Duration _ -> 'P';
            case UUID _ -> 'u';
            default ->
                throw FieldException.wrongUse(
                        "A cursor does not hold a " + value.getClass().getSimpleName() + ".",
                        "Order by numbers, text or times.");
        };
    }

    static List<@Nullable Object> read(List<Ordering> terms, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(mark(terms))) {
                List<@Nullable Object> key = values(text, mark(terms).length());
                if (key.size() == terms.size()) {
                    return key;
                }
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw notOfThisOrder();
        }
        throw notOfThisOrder();
    }

    private static FieldException notOfThisOrder() {
        return FieldException.badValue(
                "The cursor", "It does not belong to a query in this order.", "Begin without one, at the first page.");
    }

    private static List<@Nullable Object> values(String text, int start) {
        var values = new ArrayList<@Nullable Object>();
        int at = start;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text.substring(at + 1, colon));
            values.add(value(text.charAt(at), text.substring(colon + 1, end)));
            at = end;
        }
        return values;
    }

    private static @Nullable Object value(char letter, String text) {
        return switch (letter) {
            case 'n' -> null;
            case 's' -> text;
            case 'i' -> Long.valueOf(text);
            case 'd' -> new BigDecimal(text);
            case 'f' -> Double.valueOf(text);
            case 'b' -> Boolean.valueOf(text);
            case 'D' -> LocalDate.parse(text);
            case 'T' -> LocalTime.parse(text);
            case 'L' -> LocalDateTime.parse(text);
            case 'I' -> Instant.parse(text);
            case 'P' -> Duration.parse(text);
            case 'u' -> UUID.fromString(text);
            default -> throw new IllegalArgumentException("no letter of a class");
        };
    }
}
