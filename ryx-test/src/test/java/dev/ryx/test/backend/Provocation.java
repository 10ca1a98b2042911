package dev.ryx.test.backend;

import dev.ryx.meta.DatabaseKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something that goes wrong: a row of {@code docs/errors.md}.
 *
 * @param what what happens, as the page spells it
 * @param act what makes it happen; it throws
 * @param never why it cannot happen on a database
 */
record Provocation(String what, Act act, Map<DatabaseKind, String> never) {

    /** What makes it happen. */
    @FunctionalInterface
    interface Act {
        void run() throws Exception;
    }

    static Provocation of(String what, Act act) {
        return new Provocation(what, act, Map.of());
    }

    /** The same, which cannot happen on a database, and why. */
    Provocation never(DatabaseKind kind, String reason) {
        var more = new EnumMap<DatabaseKind, String>(DatabaseKind.class);
        more.putAll(never);
        more.put(kind, reason);
        return new Provocation(what, act, more);
    }

    @Override
    public String toString() {
        return what;
    }
}
