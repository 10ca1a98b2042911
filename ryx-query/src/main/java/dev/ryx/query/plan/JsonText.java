package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.value.Json;
import org.jspecify.annotations.Nullable;

/** A value as JSON text; an empty {@link java.util.Optional} is JSON's null where null alone would be SQL's. */
final class JsonText {

    private JsonText() {}

    /**
     * The text of a value.
     *
     * @param where the field, for the message
     */
    static String of(@Nullable Object value, Object where) {
        try {
            return Json.of(value).text();
        } catch (IllegalArgumentException e) {
            throw FieldException.badValue(
                    where.toString(),
                    String.valueOf(e.getMessage()),
                    "Give maps, collections, text, numbers, truth values and null.");
        }
    }
}
