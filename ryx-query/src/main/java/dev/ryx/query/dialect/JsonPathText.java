package dev.ryx.query.dialect;

import dev.ryx.error.FieldException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way into a JSON value as SQL/JSON spells it: {@code $."owner"."first name"[0]}. Each key is quoted. */
final class JsonPathText {

    private static final String HEX = "0123456789abcdef";

    private JsonPathText() {}

    /** The path of keys: whole numbers are indexes of arrays, anything else a key of an object. */
    static String of(@Nullable Object keys) {
        if (!(keys instanceof List<?> list)) {
            throw new IllegalStateException("keys are a list");
        }
        var path = new StringBuilder("$");
        for (Object key : list) {
            if (key instanceof Number number) {
                path.append('[').append(index(number)).append(']');
            } else {
                path.append('.').append(quoted(key));
            }
        }
        return path.toString();
    }

    private static long index(Number number) {
        if (number.longValue() < 0 || number.longValue() > Integer.MAX_VALUE) {
            throw FieldException.badValue("A JSON path", "An index is not in a list.", "Count from 0.");
        }
        return number.longValue();
    }

    /** The path of one key. */
    static String ofKey(@Nullable Object key) {
        return "$." + quoted(key);
    }

    /** A JSON array of texts. */
    static String array(@Nullable Object texts) {
        var array = new StringBuilder("[");
        if (texts instanceof List<?> list) {
            for (Object text : list) {
                array.append(array.length() == 1 ? "" : ",").append(quoted(text));
            }
        }
        return array.append(']').toString();
    }

    /** A text between quotes, as JSON escapes it. */
    static String quoted(@Nullable Object text) {
        var quoted = new StringBuilder("\"");
        String.valueOf(text).chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
