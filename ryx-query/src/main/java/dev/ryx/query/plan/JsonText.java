package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as JSON text, as RFC 8259 writes it: maps, collections, text, numbers, truth values and null. */
final class JsonText {

    /** MySQL's limit. */
    private static final int DEEPEST = 100;

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private final Object where;

    private JsonText(Object where) {
        this.where = where;
    }

    /**
     * The text of a value.
     *
     * @param where the field, for the message
     */
    static String of(@Nullable Object value, Object where) {
        var writer = new JsonText(where);
        writer.value(value, 0);
        return writer.text.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw FieldException.badValue(
                    where.toString(), "The JSON value is deeper than " + DEEPEST + " levels.", "Flatten it.");
        }
        switch (value) {
            case null -> text.append("null");
            case CharSequence characters -> string(characters);
            case Boolean truth -> text.append(truth);
            case BigDecimal number -> text.append(number.toPlainString());
            case Number number -> number(number);
            case Map<?, ?> map -> object(map, depth);
            case Collection<?> list -> array(list, depth);
            default ->
                throw FieldException.wrongValue(
                        where.toString(), "a JSON value", value.getClass().getSimpleName());
        }
    }

    private void number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw FieldException.badValue(
                        where.toString(), "JSON has neither NaN nor infinity.", "Use null for it.");
            }
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
