package dev.ryx.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a value as JSON text. */
final class JsonWriter {

    /** MySQL's limit. */
    private static final int DEEPEST = 100;

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    static String write(@Nullable Object value) {
        var writer = new JsonWriter();
        writer.value(value, 0);
        return writer.text.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The JSON value is deeper than " + DEEPEST + " levels.");
        }
        switch (value) {
            case null -> text.append("null");
            case Json json -> text.append(json.text());
            case Optional<?> optional -> value(optional.orElse(null), depth);
            case CharSequence characters -> string(characters);
            case Boolean truth -> text.append(truth);
            case BigDecimal number -> text.append(number.toPlainString());
            case Number number -> number(number);
            case Map<?, ?> map -> object(map, depth);
            case Collection<?> list -> array(list, depth);
            default ->
                throw new IllegalArgumentException(
                        "JSON has no " + value.getClass().getSimpleName() + ".");
        }
    }

    private void number(Number number) {
        if ((number instanceof Double || number instanceof Float) && !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("JSON has neither NaN nor infinity.");
        }
        text.append(number);
    }

    private void object(Map<?, ?> map, int depth) {
        text.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(first ? "" : ", ");
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), depth + 1);
            first = false;
        }
        text.append('}');
    }

    private void array(Collection<?> list, int depth) {
        text.append('[');
        boolean first = true;
        for (Object element : list) {
            text.append(first ? "" : ", ");
            value(element, depth + 1);
            first = false;
        }
        text.append(']');
    }

    private void string(CharSequence characters) {
        text.append('"');
        for (int i = 0; i < characters.length(); i++) {
            character(characters.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c < ' ') {
            text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            text.append(c);
        }
    }
}
