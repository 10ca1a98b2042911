package dev.ryx;

import dev.ryx.expr.Q;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions from text. */
final class Lookup {

    private Lookup() {}

    /** The condition that all lookups are true. */
    static Q<Object> all(Map<String, ? extends @Nullable Object> lookups) {
        Q<Object> all = Q.of();
        for (Map.Entry<String, ? extends @Nullable Object> one : lookups.entrySet()) {
            all = all.and(one.getKey(), one.getValue());
        }
        return all;
    }
}
