package dev.ryx.cli.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who answers to which spelling: a name is free if none of its spellings is somebody else's. */
final class Claims {

    private final Map<String, Object> owners = new HashMap<>();

    /** Takes a spelling, and tells whether it was free. */
    boolean take(String spelling, Object owner) {
        return owner.equals(owners.computeIfAbsent(spelling, _ -> owner));
    }

    /** Takes the first of {@code name}, {@code name2}, {@code name3} that is free in all its spellings. */
    String name(String base, Object owner, Function<String, List<String>> spellings) {
        String name = base;
        for (int number = 2; !isFree(spellings.apply(name), owner); number++) {
            name = base + number;
        }
        spellings.apply(name).forEach(spelling -> take(spelling, owner));
        return name;
    }

    private boolean isFree(List<String> spellings, Object owner) {
        return spellings.stream().allMatch(spelling -> owner.equals(owners.getOrDefault(spelling, owner)));
    }
}
