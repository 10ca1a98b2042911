package dev.ryx.query.lookup;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is found by a name and a type: several may share a name if they accept different types. Read for every query and
 * written hardly ever, it is copied when written.
 *
 * @param <T> what is found
 */
final class Overloads<T> {

    private final String kind;
    private final BiPredicate<T, SqlType> accepts;
    private volatile Map<String, List<T>> byName = Map.of();

    /**
     * @param kind what it is called in messages
     * @param accepts whether one of them is for values of a type
     */
    Overloads(String kind, BiPredicate<T, SqlType> accepts) {
        this.kind = kind;
        this.accepts = accepts;
    }

    /**
     * Adds one.
     *
     * @throws ConfigurationException if the name is taken for a type that it accepts
     */
    synchronized void add(String name, T one) {
        List<T> others = byName.getOrDefault(name, List.of());
        others.forEach(other -> refuseShared(name, one, other));
        put(name, one, others);
    }

    private void refuseShared(String name, T one, T other) {
        for (SqlType type : LookupRegistry.TYPES) {
            if (accepts.test(one, type) && accepts.test(other, type)) {
                throw new ConfigurationException(
                        "There is a " + kind + " \"" + name + "\" already.", "Choose another name, or override it.");
            }
        }
    }

    /**
     * Puts one before those of its name.
     *
     * @throws ConfigurationException if there is none of its name
     */
    synchronized void override(String name, T one) {
        List<T> others = byName.get(name);
        if (others == null) {
            throw new ConfigurationException("There is no " + kind + " \"" + name + "\" to override.", "Register it.");
        }
        put(name, one, others);
    }

    private void put(String name, T one, List<T> others) {
        var all = new ArrayList<T>(others.size() + 1);
        all.add(one);
        all.addAll(others);
        var copy = new HashMap<>(byName);
        copy.put(name, List.copyOf(all));
        byName = copy;
    }

    /** The newest of that name that accepts the type; null for none. */
    @Nullable
    T find(String name, SqlType type) {
        List<T> all = byName.get(name);
        if (all != null) {
            for (int i = 0; i < all.size(); i++) {
                if (accepts.test(all.get(i), type)) {
                    return all.get(i);
                }
            }
        }
        return null;
    }

    /** All names, sorted. */
    List<String> names() {
        return List.copyOf(new TreeMap<>(byName).keySet());
    }

    /** The names of those that accept the type, sorted. */
    List<String> namesFor(SqlType type) {
        return names().stream().filter(name -> find(name, type) != null).toList();
    }
}
