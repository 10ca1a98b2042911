package dev.ryx.query.dialect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that was read from its text: a map, a list, a string, a number, a truth value or null. Numbers are exact,
 * and equal if their values are.
 */
final class JsonDocument {

    /** As deep as SQLite itself reads JSON. */
    private static final int DEEPEST = 1000;

    private final String text;
    private int at;

    private JsonDocument(String text) {
        this.text = text;
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if the text is no JSON
     */
    static @Nullable Object read(String text) {
        var reader = new JsonDocument(text);
        Object value = reader.value(0);
        reader.skipSpace();
        if (reader.at != text.length()) {
            throw reader.malformed();
        }
        return value;
    }

    /** The one text of all texts of equal values. */
    static String canonical(@Nullable Object json) {
        var canonical = new StringBuilder();
        write(read(String.valueOf(json)), canonical);
        return canonical.toString();
    }

    /** The text of a string without its quotes, that of any other value as it is; null for JSON's null. */
    static @Nullable String plainText(String json) {
        Object value = read(json);
        return value == null ? null : value instanceof String string ? string : json;
    }

    /** Whether every key of an array is one of an object's, or any of them; of anything else, whether no key is asked for. */
    static boolean hasKeys(String json, String keys, boolean all) {
        var wanted = (List<?>) read(keys);
        if (wanted == null || wanted.isEmpty()) {
            return all;
        }
        return read(json) instanceof Map<?, ?> object
                && (all ? object.keySet().containsAll(wanted) : wanted.stream().anyMatch(object::containsKey));
    }

    /** Whether one value contains another, as PostgreSQL's {@code @>} says. */
    static boolean contains(String outer, String inner) {
        Object whole = read(outer);
        Object part = read(inner);
        boolean primitive = !(part instanceof Map || part instanceof List);
        return contains(whole, part) || (primitive && whole instanceof List<?> list && list.contains(part));
    }

    private static boolean contains(@Nullable Object whole, @Nullable Object part) {
        return switch (part) {
            case Map<?, ?> wanted ->
                whole instanceof Map<?, ?> object
                        && wanted.entrySet().stream()
                                .allMatch(one -> object.containsKey(one.getKey())
                                        && contains(object.get(one.getKey()), one.getValue()));
            case List<?> wanted ->
                whole instanceof List<?> list
                        && wanted.stream().allMatch(one -> list.stream().anyMatch(element -> contains(element, one)));
            case null -> whole == null;
            default -> part.equals(whole);
        };
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("The JSON value is deeper than " + DEEPEST + " levels.");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        var object = new TreeMap<String, @Nullable Object>();
        at++;
        skipSpace();
        boolean more = peek() != '}';
        while (more) {
            skipSpace();
            String key = string();
            skipSpace();
            expect(':');
            object.put(key, value(depth + 1));
            skipSpace();
            more = peek() == ',';
            at += more ? 1 : 0;
        }
        expect('}');
        return object;
    }

    private List<@Nullable Object> array(int depth) {
        var array = new ArrayList<@Nullable Object>();
        at++;
        skipSpace();
        boolean more = peek() != ']';
        while (more) {
            array.add(value(depth + 1));
            skipSpace();
            more = peek() == ',';
            at += more ? 1 : 0;
        }
        expect(']');
        return array;
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw malformed();
                }
                char code = (char) Integer.parseInt(text, at, at + 4, 16);
                at += 4;
                yield code;
            }
            default -> c;
        };
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            BigDecimal number = new BigDecimal(text.substring(from, at));
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed();
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("The text is no JSON, at position " + at + ".");
    }

    private static void write(@Nullable Object value, StringBuilder to) {
        switch (value) {
            case Map<?, ?> object -> {
                to.append('{');
                object.forEach((key, member) -> {
                    to.append(to.charAt(to.length() - 1) == '{' ? "" : ",");
                    to.append(JsonPathText.quoted(key)).append(':');
                    write(member, to);
                });
                to.append('}');
            }
            case List<?> array -> {
                to.append('[');
                array.forEach(element -> {
                    to.append(to.charAt(to.length() - 1) == '[' ? "" : ",");
                    write(element, to);
                });
                to.append(']');
            }
            case String string -> to.append(JsonPathText.quoted(string));
            case null, default -> to.append(value);
        }
    }
}
