package dev.ryx.test;

import java.util.List;

/** What somebody left behind, as a failure. */
final class Leaks {

    private Leaks() {}

    /** @throws AssertionError if there are any */
    static void require(List<String> leaks, String who) {
        if (!leaks.isEmpty()) {
            throw new AssertionError(who + " left behind " + String.join(", and ", leaks));
        }
    }
}
