package dev.ryx.query.dialect;

import dev.ryx.error.FieldException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way into a JSON value as SQL/JSON spells it: {@code $."owner"."first name"[0]}. Each key is quoted. */
final class JsonPathText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final String HEX = "0123456789abcdef";

    private JsonPathText() {}

    /** The path of keys: whole numbers are indexes of arrays, anything else a key of an object. */
    static String of(@Nullable Object keys) {
        return of(keys, JsonPathText::quoted);
    }

    /** The same for MariaDB. */
    static String ofMariadb(@Nullable Object keys) {
        return of(keys, JsonPathText::quotedOfMariadb);
    }

    private static String of(@Nullable Object keys, UnaryOperator<String> quoting) {
        if (!(keys instanceof List<?> list)) {
            throw new IllegalStateException("keys are a list");
        }
        var path = new StringBuilder("$");
        for (Object key : list) {
            if (key instanceof Number number) {
                path.append('[').append(index(number)).append(']');
            } else {
                path.append('.').append(quoting.apply(String.valueOf(key)));
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

    /** The path of one key for MariaDB. */
    static String ofMariadbKey(@Nullable Object key) {
        return "$." + quotedOfMariadb(String.valueOf(key));
    }

    /** MariaDB finds no key that begins with a hyphen behind a quote, but without quotes. */
    private static String quotedOfMariadb(String key) {
        if (!key.startsWith("-")) {
            return quoted(key);
        }
        if (!PLAIN.matcher(key).matches()) {
            throw FieldException.badValue(
                    "A JSON path",
                    "MariaDB finds no key that begins with a hyphen and has more than letters, digits, _ and -.",
                    "Read the whole value.");
        }
        return key;
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
