package dev.ryx.query.plan;

import dev.ryx.query.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a JSON value in a text path: keys, and digits that are indexes of arrays. {@code key} and {@code
 * key_text} before a key say that it is one, even of digits; {@code key_text} also makes the result text.
 */
final class JsonSteps {

    private static final String KEY = "key";
    private static final String KEY_TEXT = "key_text";
    private static final String JSON = "json";

    /** Digits of an index; what is longer is a key. */
    private static final int MOST_DIGITS = 9;

    private final List<@Nullable Object> keys = new ArrayList<>();
    private boolean asText;

    private JsonSteps() {}

    /** The place in a JSON value that steps lead to. */
    static Expression from(Expression json, List<String> steps) {
        var read = new JsonSteps();
        int at = 0;
        while (at < steps.size()) {
            at += read.take(steps.get(at), at + 1 < steps.size() ? steps.get(at + 1) : null);
        }
        return read.result(json, steps);
    }

    /** Takes a step, perhaps with the one behind it, and says how many it took. */
    private int take(String step, @Nullable String next) {
        boolean explicit = next != null && (step.equals(KEY) || step.equals(KEY_TEXT));
        if (explicit) {
            asText |= step.equals(KEY_TEXT);
            keys.add(next);
            return 2;
        }
        if (next == null && step.equals(KEY_TEXT)) {
            asText = true;
        } else if (next != null || !step.equals(JSON)) {
            keys.add(isIndex(step) ? (Object) Integer.valueOf(step) : step);
        }
        return 1;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() <= MOST_DIGITS && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Expression result(Expression json, List<String> steps) {
        if (!keys.isEmpty()) {
            return new Expression.JsonPath(json, new Expression.ValueList(keys), asText);
        }
        return steps.isEmpty() ? json : new Expression.Transform(json, asText ? KEY_TEXT : JSON);
    }
}
