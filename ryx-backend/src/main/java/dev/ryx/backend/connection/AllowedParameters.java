package dev.ryx.backend.connection;

import dev.ryx.error.ConfigurationException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.DatabaseKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parameters that a URL may hold. Drivers take others that load classes, run SQL or weaken the protocol. */
record AllowedParameters(DatabaseKind kind, Set<String> names) {

    /** A copy of the parameters, in their order. */
    Map<String, String> check(Map<String, String> parameters) {
        parameters.keySet().forEach(this::check);
        return Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    private void check(String name) {
        if (!names.contains(name)) {
            throw new ConfigurationException(
                    "A URL of " + kind.displayName() + " may not have the parameter \"" + printable(name) + "\".",
                    Nearest.remedy(name, names));
        }
    }

    private static String printable(String name) {
        return name.codePoints()
                .limit(40)
                .map(c -> Character.isLetterOrDigit(c) ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
