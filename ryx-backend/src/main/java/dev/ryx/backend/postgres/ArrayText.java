package dev.ryx.backend.postgres;

import dev.ryx.backend.row.ListText;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's text of an array of one dimension: <code>{1,NULL,"two, three"}</code>
 * (<a href="https://www.postgresql.org/docs/18/arrays.html#ARRAYS-IO">Array Input and Output Syntax</a>).
 */
final class ArrayText {

    private final String text;
    private final SqlType element;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int at = 1;

    private ArrayText(String text, SqlType element) {
        this.text = text;
        this.element = element;
    }

    /** The text of a list whose elements are texts of the array's type already. */
    static String write(@Nullable Object[] elements) {
        var text = new StringBuilder("{");
        for (Object one : elements) {
            text.append(text.length() == 1 ? "" : ",");
            if (one == null) {
                text.append("NULL");
            } else {
                text.append('"')
                        .append(one.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            }
        }
        return text.append('}').toString();
    }

    /**
     * The list of a text.
     *
     * @throws IllegalArgumentException if it is none of such elements
     */
    static List<@Nullable Object> read(String text, SqlType element) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw new IllegalArgumentException("no array of one dimension");
        }
        return new ArrayText(text, element).read();
    }

    private List<@Nullable Object> read() {
        while (text.charAt(at) != '}') {
            if (text.charAt(at) == '"') {
                at++;
                values.add(ListText.value(spelling(quoted()), element));
            } else {
                String plain = plain();
                values.add(plain.equals("NULL") ? null : ListText.value(spelling(plain), element));
            }
            if (text.charAt(at) == ',') {
                at++;
            }
        }
        return values;
    }

    private String quoted() {
        var content = new StringBuilder();
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            content.append(text.charAt(at++));
        }
        at++;
        return content.toString();
    }

    private String plain() {
        int from = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '}') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A time as ISO 8601 spells it; sessions are in UTC. */
    private String spelling(String one) {
        return switch (element) {
            case SqlType.DateTime _ -> one.replace(' ', 'T');
            case SqlType.Timestamp _ -> one.replace(' ', 'T').replace("+00", "Z");
            default -> one;
        };
    }
}
