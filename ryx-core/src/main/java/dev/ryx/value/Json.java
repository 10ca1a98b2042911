package dev.ryx.value;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as its text (RFC 8259): what a JSON column holds. JSON's null is a value too, apart from the NULL of a
 * column that holds none.
 *
 * <p>Two are equal if their texts are; a database may give a text back with other spaces and with its keys in another
 * order.
 *
 * @param text the text, which is checked when it is written to a database
 */
public record Json(String text) {

    /** JSON's null. */
    public static final Json NULL = new Json("null");

    /**
     * The JSON of a value.
     *
     * @param value maps, collections, text, numbers, truth values and null, nested at most 100 levels deep; a
     *     {@link Json} stands for itself, an empty {@link java.util.Optional} for null
     * @throws IllegalArgumentException if it holds something else
     */
    public static Json of(@Nullable Object value) {
        return value instanceof Json json ? json : new Json(JsonWriter.write(value));
    }

    /**
     * The value: a {@link Map} in the order of its keys, a {@link Collection}, a {@link String}, a {@link Boolean}, null, or
     * a number: a {@link Long} if it is whole and fits, else a {@link java.math.BigDecimal}.
     *
     * @throws IllegalArgumentException if the text is no JSON
     */
    public @Nullable Object value() {
        return JsonReader.read(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
